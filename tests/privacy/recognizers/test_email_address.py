"""Near-misses of `email_address`."""

from __future__ import annotations

import pytest

from pipeline.privacy.analyzer import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.b@example.com", "a.b@example.com"),
        ("邮箱：zhang_wei@163.com。", "zhang_wei@163.com"),
        ("联系zhangwei@qq.com吧", "zhangwei@qq.com"),
        ("USER+tag@mail.example.co.uk", "USER+tag@mail.example.co.uk"),
        ("ａｂｃ＠ｅｘａｍｐｌｅ．ｃｏｍ", "ａｂｃ＠ｅｘａｍｐｌｅ．ｃｏｍ"),
        ("<john@example.org>", "john@example.org"),
        ("mailto:x1@example.net?subject=a", "x1@example.net"),
        ("john @ example.com", "john @ example.com"),
        ("12345678@qq.com", "12345678@qq.com"),
        ("o'neil@example.ie", "o'neil@example.ie"),
        ("a-b@x-y.io", "a-b@x-y.io"),
        ("(me@example.com)", "me@example.com"),
        ("me@sub.sub2.example.com", "me@sub.sub2.example.com"),
        ("first%last@example.com", "first%last@example.com"),
        ("a@b.cn,c", "a@b.cn"),
        ("icon@2x.png", None),
        ("@张伟 你好", None),
        ("a@b", None),
        ("a***@example.com", None),
        ("price @ 19.9", None),
        ("关注@旗舰店", None),
        ("user@localhost", None),
        ("2@3.4", None),
        ("logo@3x.webp", None),
        ("@example.com", None),
        ("a..b@example.com", None),
        ("me@.com", None),
        ("5 pcs @ $3.20", None),
        ("foo@bar.c", None),
        ("加我@wechat", None),
    ],
)
def test_near_misses(text: str, expected: str | None) -> None:
    """Exactly the value is found where there is one, and nothing where it only looks like one."""
    assert [text[span.start : span.end] for span in find(text, {"email_address"})] == ([] if expected is None else [expected])
