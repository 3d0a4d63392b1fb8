"""What the root conftest is made of: guards, hygiene and the Qt loop. No test lives here."""
