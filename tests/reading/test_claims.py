"""Claims of the uploader's words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.reading.claims import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宣传价199", [("promised_price", "199")]),
        ("价格比宣传低了一半", [("cheaper", "0.5")]),
        ("实际付款高于页面显示价", [("dearer", None)]),
        ("advertised at $20", [("promised_price", "20")]),
        ("页面写到手价199，结账变成269", [("promised_price", "199"), ("paid_price", "269")]),
        ("It said $49 but I was charged $59", [("promised_price", "49"), ("paid_price", "59")]),
        ("原价299，广告说5折", [("original_price", "299"), ("discount", "0.5")]),
        ("结账时多了包装费30元", [("fee", "30")]),
        ("The price is half of what was advertised", [("cheaper", "0.5")]),
        ("比标价便宜了30%", [("cheaper", "0.3")]),
        ("结账时比页面多了30块", [("dearer", "30")]),
        ("说好46，付款时平白多出6块", [("promised_price", "46"), ("dearer", "6")]),
        ("昨天看还是66，现在要72", [("promised_price", "66"), ("paid_price", "72")]),
        ("399打七折对不对", [("original_price", "399")]),
        ("店员说好六十，刷了九十五", [("promised_price", "60"), ("paid_price", "95")]),
        ("传单上三十八一位，买单五十二", [("promised_price", "38"), ("paid_price", "52")]),
        ("点了两样一共45", [("paid_price", "45")]),
        ("Seats were £18 each, why is it £44 for two?", [("promised_price", "18"), ("paid_price", "44")]),
        ("It was $20, how come we're at $27?", [("promised_price", "20"), ("paid_price", "27")]),
        ("How do I get $5 off?", []),
        ("卖家承诺320包邮，结果我付了380", [("promised_price", "320"), ("paid_price", "380")]),
        ("It claims to save $30, I make it $25", [("other", "25")]),
        ("两份36元，怎么是42", [("promised_price", "36"), ("paid_price", "42")]),
        ("牌子上两样一共45，付的时候变60", [("promised_price", "45"), ("paid_price", "60")]),
        ("The flyer had it at $30, then they took $38 off my card", [("promised_price", "30"), ("paid_price", "38")]),
        ("Ad: the Note 7 for $250", [("promised_price", "250")]),
        ("Paid $12 more than I should", [("dearer", "12")]),
        ("Leaflet said 24 when I booked, then 29 came off my card", [("promised_price", "24"), ("paid_price", "29")]),
        (
            "Stalls were supposed to be 32 apiece, so 64. The till wants 71",
            [("promised_price", "32"), ("promised_price", "64"), ("paid_price", "71")],
        ),
        ("The sign outside had 12.50 on it but the receipt says 15 for it", [("promised_price", "12.50"), ("paid_price", "15")]),
        ("Heard $19 on the radio", [("promised_price", "19")]),
        ("Booked 12 for the party", []),
        ("Our table 14 at the front was promised", []),
        ("It took 40 to get there", []),
        ("They promised 20 minutes and it was 45 at the end", []),
        ("实际减了不到二十", []),
        ("很好用，物流很快", []),
        ("买了3件，用了2年", []),
        ("great quality, arrived in 2 days", []),
    ],
)
def test_claims(text, expected):
    """Each sentence gives its claims, with their values."""
    assert [(one.kind, one.value) for one in claims(text)] == [(kind, Decimal(value) if value else None) for kind, value in expected]
