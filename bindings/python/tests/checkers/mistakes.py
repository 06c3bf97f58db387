"""What type checkers must find. Each line has a mistake; one that is not found is reported, since nothing is to be ignored there."""

from __future__ import annotations

import hjemmel

law = hjemmel.Law.bundled()
law.decide("gathring")  # type: ignore
law.decide("gathering", kind="semniar")  # type: ignore
law.decide("gathering", participant=3)  # type: ignore
law.decide("gathering", employment="employee")  # type: ignore
law.decide("gathering", venue=3030)  # type: ignore
law.decide("gathering", on=20210320)  # type: ignore
law.decide("gathering").explain("se")  # type: ignore
law.decide("gathering").verdikt  # type: ignore
law.decide_many("gathering", [hjemmel.HomeOffice()])  # type: ignore
law.periods("gathering", start="2021-01-01")  # type: ignore
hjemmel.Gathering("seminar")  # type: ignore
hjemmel.Gathering(kind="semniar")  # type: ignore
hjemmel.Gathering(kind="seminar").kind = "funeral"  # type: ignore
