"""A plain map: what is where on the sheet, zoom about a point, labels that never meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.map_view import (
    COARSEST,
    FINEST,
    Box,
    MapView,
    Mark,
    fitted,
    laid_out,
    rings,
    scale_bar,
)
from kyivstar_desktop.domain.shops_near import metres_between

KYIV = (50.4501, 30.5234)
POINTS = st.tuples(st.floats(44.3, 52.4), st.floats(22.1, 40.2))
VIEWS = st.builds(
    MapView,
    st.floats(44.3, 52.4),
    st.floats(22.1, 40.2),
    st.floats(FINEST, COARSEST),
    st.floats(240, 1200),
    st.floats(200, 900),
)
SHEET = st.tuples(st.floats(0, 240), st.floats(0, 200))


@given(VIEWS, SHEET)
def test_a_px_and_its_point_are_each_others_inverse(view: MapView, at: tuple[float, float]) -> None:
    assert view.place(view.point(*at)) == pytest.approx(at, abs=1e-3)


@given(VIEWS, SHEET, st.floats(0.1, 10))
def test_zoom_keeps_what_lies_under_the_pointer(
    view: MapView, at: tuple[float, float], factor: float
) -> None:
    still = view.point(*at)
    nearer = view.zoomed(factor, *at)
    assert FINEST <= nearer.scale <= COARSEST
    moved = nearer.place(still)
    if abs(nearer.latitude) < 80:  # beyond, the sheet ends
        assert moved == pytest.approx(at, abs=1.0)


@given(st.lists(POINTS, min_size=1, max_size=40), st.floats(240, 1200), st.floats(200, 900))
def test_everything_that_is_fitted_is_on_the_sheet(
    points: list[tuple[float, float]], width: float, height: float
) -> None:
    view = fitted(points, width, height)
    for x, y in (view.place(one) for one in points):
        assert -1 <= x <= width + 1
        assert -1 <= y <= height + 1


def test_a_sheet_of_a_town_tells_true_distances() -> None:
    view = fitted([KYIV, (50.4591, 30.5234)], 600, 400)
    (x1, y1), (x2, y2) = view.place(KYIV), view.place((50.4591, 30.5400))
    drawn = ((x1 - x2) ** 2 + (y1 - y2) ** 2) ** 0.5 * view.scale
    assert drawn == pytest.approx(metres_between(KYIV, (50.4591, 30.5400)), rel=0.002)


def test_one_point_and_none_have_a_sheet_too() -> None:
    assert fitted([KYIV], 400, 300).place(KYIV) == pytest.approx((200, 150))
    assert fitted([], 400, 300).scale > 1000


@given(st.floats(FINEST, COARSEST), st.floats(40, 300))
def test_the_scale_bar_is_round_and_fits(scale: float, most: float) -> None:
    metres, wide = scale_bar(scale, most)
    assert metres >= 1
    assert str(metres).rstrip("0") in {"1", "2", "5"}
    assert wide * scale == pytest.approx(metres)
    assert wide <= most + 1e-6 or metres == 1


@given(st.floats(FINEST, COARSEST), st.floats(100, 600))
def test_rings_grow_and_fit(scale: float, room: float) -> None:
    found = rings(scale, room)
    assert [one[0] for one in found] == sorted({one[0] for one in found})
    assert all(radius <= room + 1e-6 for _, radius in found)


MARKS = st.lists(
    st.builds(
        Mark,
        st.floats(0, 400),
        st.floats(0, 300),
        st.just(11.0),
        st.floats(20, 160),
        st.just(18.0),
    ),
    min_size=1,
    max_size=30,
)


@given(MARKS)
def test_no_disc_or_label_meets_another(marks: list[Mark]) -> None:
    scale = Box(0, 260, 120, 40)
    laid = laid_out(marks, 400, 300, (scale,))
    assert laid[0].numbered, "the first one is always whole"
    discs = [mark.disc for mark, one in zip(marks, laid, strict=True) if one.numbered]
    labels = [one.label for one in laid if one.label is not None]
    for place, label in enumerate(labels):
        assert label.inside(400, 300)
        assert not label.meets(scale)
        assert not any(label.meets(other) for other in labels[place + 1 :])
        assert not any(label.meets(disc) for disc in discs)
    for place, disc in enumerate(discs):
        assert not any(disc.meets(other) for other in discs[place + 1 :])


def test_a_mark_that_hides_under_another_is_a_dot_without_words() -> None:
    laid = laid_out([Mark(50, 50, 11, 40, 18), Mark(52, 51, 11, 40, 18)], 400, 300)
    assert [one.numbered for one in laid] == [True, False]
    assert laid[1].label is None


@given(VIEWS, st.floats(-5000, 5000), st.floats(-5000, 5000))
def test_panning_stays_on_the_earth(view: MapView, right: float, down: float) -> None:
    moved = view.moved(right, down)
    assert -85 <= moved.latitude <= 85
    assert -180 <= moved.longitude < 180
