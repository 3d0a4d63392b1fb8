import asyncio
from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
def run(story, world=None):
    async def whole():
        async with world or World() as made: await story(made)
    asyncio.run(whole())
def known(w): return {o.profile_id: o for o in w.cabinet.sign_ins.known.value}
async def switch(w, pid):
    await w.timed(w.cabinet.sign_ins.switch(pid)); await settle()

def test_forgotten_code_opens_nothing():
    async def story(w):
        await w.sign_in(OLENA); olena = w.cabinet.sign_ins.current
        await w.cabinet.pins.pin("ln_0001")
        await w.lock.set_code("2580")
        w.lock.lock(); assert w.lock.locked
        await w.timed(w.lock.forget()); await settle()      # anybody at the keyboard: «Не пам'ятаю код»
        print('after forget', known(w))
        await w.sign_in(IHOR); await settle()               # their own number
        c = w.cabinet.sign_ins.cards.value.get(olena)
        print('CARD', c.locked, c.person, [l.number for l in c.lines], {k: v.money.main for k,v in c.money.items()})
        print('GLANCES', {s:(g.pin.title,g.pin.number,g.balance) for s,g in w.cabinet.pins.glances.value.items()})
        assert c.person is None and not c.money
    run(story)

def test_forgotten_then_switch():
    async def story(w):
        await w.sign_in(OLENA); olena = w.cabinet.sign_ins.current
        await w.lock.set_code("2580"); w.lock.lock()
        await w.timed(w.lock.forget()); await settle()
        await w.sign_in(IHOR); await settle()
        await switch(w, olena)
        print('LOCKED?', w.lock.state.value, w.session.state.value, w.accounts.lines.value.value)
        assert w.lock.locked
    run(story)

def test_signed_out_data_stay_shut():
    async def story(w):
        await w.sign_in(OLENA); olena = w.cabinet.sign_ins.current
        await w.timed(w.session.sign_out(wipe=False)); await settle()
        await w.sign_in(IHOR); await settle()
        c = w.cabinet.sign_ins.cards.value.get(olena)
        print('CARD', c.locked, c.person, {k: v.money.main for k,v in c.money.items()})
        await switch(w, olena)
        print('STATE', w.session.state.value, 'LINES', w.accounts.lines.value.value)
        assert w.accounts.lines.value.value is None, "signed-out person's data are open to whoever switches"
    run(story)
