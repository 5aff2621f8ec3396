"""Near-misses of `iban`."""

from __future__ import annotations

import pytest

from pipeline.privacy.analyzer import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GB82WEST12345698765432", "GB82WEST12345698765432"),
        ("GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"),
        ("DE89370400440532013000", "DE89370400440532013000"),
        ("DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"),
        ("FR14 2004 1010 0505 0001 3M02 606", "FR14 2004 1010 0505 0001 3M02 606"),
        ("IBAN: NL91ABNA0417164300", "NL91ABNA0417164300"),
        ("es91 2100 0418 4502 0005 1332", "es91 2100 0418 4502 0005 1332"),
        ("ＤＥ８９３７０４００４４０５３２０１３０００", "ＤＥ８９３７０４００４４０５３２０１３０００"),
        ("CH93 0076 2011 6238 5295 7", "CH93 0076 2011 6238 5295 7"),
        ("BE68 5390 0754 7034 please", "BE68 5390 0754 7034"),
        ("AT611904300234573201", "AT611904300234573201"),
        ("IT60X0542811101000000123456", "IT60X0542811101000000123456"),
        ("NO9386011117947", "NO9386011117947"),
        ("PL61109010140000071219812874", "PL61109010140000071219812874"),
        ("SE4550000000058398257466", "SE4550000000058398257466"),
        ("GB82WEST12345698765433", None),
        ("DE89370400440532013001", None),
        ("AB12345678901234567890", None),
        ("SF1234567890123456", None),
        ("YT2024112400012345678", None),
        ("DE893704004405320130001", None),
        ("FR14 2004 1010", None),
        ("GB00WEST12345698765432", None),
        ("XX82WEST12345698765432", None),
        ("ISO9001 2015 认证", None),
        ("ABDE89370400440532013000", None),
        ("IT60X0542811101000000123457", None),
        ("US64SVBKUS6S3300958879", None),
        ("TH20 2011 2022 2033", None),
        ("NL91ABNA0417164301", None),
    ],
)
def test_near_misses(text: str, expected: str | None) -> None:
    """Exactly the value is found where there is one, and nothing where it only looks like one."""
    assert [text[span.start : span.end] for span in find(text, {"iban"})] == ([] if expected is None else [expected])
