"""Receipts: tills, restaurants, fuel, a hotel's folio."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.orchid_page import ORDER, SUM, Item, doc, head, m, o, pairs, sheet, total, tr
from tests.generator.web.page import Page

Goods = tuple[str, int, int]
"""A name, a count, a price in cents."""


def worth(goods: list[Goods]) -> int:
    """Counts times prices."""
    return sum(count * price for _, count, price in goods)


def till_zh(rng: Random) -> Iterator[Page]:
    """A supermarket's slip: the name, then count, price and amount under it."""
    css = """body{padding:22px 20px;font-family:'Noto Sans CJK SC';font-size:16px}.c{text-align:center}.l{border-top:1px dashed #333;margin:8px 0}
.r{display:grid;grid-template-columns:1.2fr 1fr 1fr;}.r span{text-align:right}.p{display:flex;justify-content:space-between}.p b{font-weight:400}
.z{font-size:20px}
.z b,.z span{font-weight:700}"""

    def draw(goods: list[Goods], cuts: list[Item], due: int, given: int) -> str:
        rows = "".join(f"<div>{a}</div><div class=r><span>{b}</span><span>{m(c)}</span><span>{m(b * c)}</span></div>" for a, b, c in goods)
        return doc(
            css,
            f"""<div class=c><b style="font-size:20px">惠邻生活超市</b><br>梧桐路店</div><div>单号 {rng.randrange(10**7, 10**8)}　收银员 08</div>
<div>2025-04-19 17:46</div><div class=l></div><div class=r><span>数量</span><span>单价</span><span>金额</span></div><div class=l></div>{rows}<div class=l>
</div>
{pairs([("件数", str(total(goods))), ("合计", m(worth(goods))), *((a, m(b)) for a, b in cuts)])}{pairs([("应付", m(due))], cls="p z")}
{pairs([("现金", m(given)), ("找零", m(given - due))])}<div class=l></div><div class=c>谢谢惠顾 请保留小票</div>""",
            "zh",
        )

    goods = [("鲜牛奶950ml", 2, 1490), ("吐司面包", 1, 1180), ("红富士苹果(袋)", 1, 2360), ("抽纸6包装", 1, 1990), ("洗洁精1kg", 1, 1250)]
    yield sheet("till_zh-due", draw(goods, [], worth(goods) + 1000, 15000), 400, SUM, unsure=[ORDER], scale=2, print_px=16, paper=True)
    goods = [("东北大米5kg", 1, 3290), ("菜籽油1.8L", 1, 2968), ("鸡蛋30枚", 1, 2150), ("酸奶8杯", 2, 1280)]
    cuts = [("会员优惠", -300), ("抹零", -8)]
    yield sheet("till_zh-rounded", draw(goods, cuts, worth(goods) + total(cuts), 12000), 400, scale=2, print_px=16, paper=True)


def table_zh(rng: Random) -> Iterator[Page]:
    """A restaurant's bill as a table."""
    css = """body{padding:26px 24px;font-family:'WenQuanYi Zen Hei';font-size:16px}h2{text-align:center;font-size:22px}
th{border-bottom:1px solid #000;padding:4px 0}
td{padding:4px 0}.s td{border-top:1px solid #000}.z{font-size:21px;font-weight:700;display:flex;justify-content:space-between;margin-top:8px}"""

    def draw(goods: list[Goods], after: list[Item], shown: int) -> str:
        rows = "".join(tr((a, str(b), m(c), m(b * c))) for a, b, c in goods)
        due = shown + total(after)
        rest = "".join(tr((a, "", "", m(b))) for a, b in after)
        return doc(
            css,
            f"""<h2>蜀香小馆</h2><h2 style="font-size:17px">结账单</h2><p>桌号：A{rng.randrange(10, 40)}　人数：4　单号：0{rng.randrange(100, 999)}</p>
<p>开台 18:05　结账 19:32</p><table>{head(("菜品", "数量", "单价", "小计"), 1)}{rows}{tr(("消费合计", "", "", m(shown)), cls="s")}{rest}</table>
<div class=z><span>实收</span><span>￥{m(due)}</span></div><p style="margin-top:10px">支付方式：微信支付</p>""",
            "zh",
        )

    goods = [("水煮鱼", 1, 8800), ("回锅肉", 1, 4800), ("蒜蓉空心菜", 1, 2600), ("米饭", 4, 300), ("酸梅汤", 2, 1500)]
    yield sheet(
        "restaurant_zh-subtotal", draw(goods, [("餐位费 4位", 800)], worth(goods) + 2200), 440, SUM, unsure=[ORDER], scale=2, print_px=16, paper=True
    )
    goods = [("毛血旺", 1, 6800), ("夫妻肺片", 1, 4200), ("退 夫妻肺片", -1, 4200), ("红糖糍粑", 1, 2200), ("赠送水果拼盘", 1, 0), ("米饭", 3, 300)]
    yield sheet("restaurant_zh-returned", draw(goods, [("餐位费 4位", 800), ("抹零", -50 - 50)], worth(goods)), 440, scale=2, print_px=16, paper=True)


def fuel_zh(rng: Random) -> Iterator[Page]:
    """A petrol station's slip."""
    css = """body{padding:28px 26px;font-size:18px}.c{text-align:center;margin-bottom:10px}.p{display:flex;gap:14px;padding:3px 0}
.p span{width:120px}.p b{font-weight:400}"""

    def draw(litres: int, price: int, amount: int, cut: int) -> str:
        rows = [
            ("油枪号", "06"),
            ("油品", "92号 车用汽油"),
            ("单价", f"{m(price)} 元/升"),
            ("油量", f"{litres / 100:.2f} 升"),
            ("金额", f"{m(amount)} 元"),
        ]
        rows += [("优惠", f"{m(cut)} 元"), ("实付", f"{m(amount - cut)} 元"), ("付款方式", "银行卡"), ("时间", "2024-12-07 14:20")]
        return doc(
            css,
            f"""<div class=c><b style="font-size:22px">迎宾大道加油站</b><br>加油凭证（客户联）</div><div>流水号 {rng.randrange(100000, 999999)}</div><hr>
{pairs(rows)}<hr><div class=c>祝您一路平安</div>""",
            "zh",
        )

    yield sheet("fuel_zh-amount", draw(4250, 760, 32300 + 4000, 1000), 400, SUM, scale=2, print_px=18, paper=True)
    yield sheet("fuel_zh-no_discount", draw(3847, 742, 28545, 0), 400, scale=2, print_px=18, paper=True)


def till_en(rng: Random) -> Iterator[Page]:
    """An American grocery receipt in a typewriter's face."""
    css = """body{padding:24px 26px;font:17px/1.4 'Liberation Mono',monospace}.c{text-align:center}.p{display:flex;justify-content:space-between}
.p b{font-weight:400}
.z{font-size:20px}.z *{font-weight:700}"""

    def draw(goods: list[Item], tax: int, due: int) -> str:
        return doc(
            css,
            f"""<div class=c><b>GREENLEAF MARKET</b><br>2210 CEDAR AVE<br>BOISE ID 83702<br>(208) 555-0146</div><br>
<div>06/14/2025 11:27 AM &nbsp;REG 3</div><br>{pairs((a, m(b)) for a, b in goods)}<br>{pairs([("SUBTOTAL", m(total(goods))), ("TAX 6.00%", m(tax))])}
{pairs([("TOTAL", m(due, "$"))], cls="p z")}{pairs([("VISA ****" + str(rng.randrange(1000, 9999)), m(due)), ("CHANGE", "0.00")])}<br>
<div class=c>THANK YOU FOR SHOPPING<br>HAVE A NICE DAY</div>""",
        )

    goods = [("ORG BANANAS", 187), ("WHL MILK GAL", 419), ("CHKN THIGHS", 1136), ("PAPER TOWELS", 899), ("ORANGE JUICE", 459)]
    tax = 186
    yield sheet("till_en-total", draw(goods, tax, total(goods) + tax + 600), 440, SUM, unsure=[ORDER], scale=2, print_px=17, paper=True)
    goods = [("GREEK YOGURT 4PK", 598), ("MFR COUPON", -100), ("COFFEE GROUND", 1149), ("BOTTLE RETURN", -50), ("SPAGHETTI", 203)]
    yield sheet("till_en-coupon", draw(goods, 108, total(goods) + 108), 440, scale=2, print_px=17, paper=True)


def table_en(rng: Random) -> Iterator[Page]:
    """A restaurant's check; the lines for the tip are left to the guest."""
    css = """body{padding:30px;font-family:'Liberation Serif',serif;font-size:18px}.c{text-align:center}h1{font-size:26px;font-style:italic}
td{padding:3px 0}tr td:first-child{text-align:left;width:34px}
.p{display:flex;justify-content:space-between}.p b{font-weight:400}.z *{font-weight:700;font-size:21px}.w{margin-top:16px}.w div{display:flex;
margin:12px 0}
.w i{flex:1;border-bottom:1px solid #000;margin-left:10px}"""

    def draw(goods: list[Goods], after: list[Item], due: int, tail: str) -> str:
        rows = "".join(tr((str(b), a, m(b * c))) for a, b, c in goods)
        rest = [("Subtotal", m(worth(goods))), *((a, m(b)) for a, b in after)]
        return doc(
            css,
            f"""<div class=c><h1>Osteria Lucia</h1>77 Canal Street<br>Server: Priya &nbsp; Table {rng.randrange(3, 30)} &nbsp; Guests 3</div><hr>
<table>{rows}</table><hr>{pairs(rest)}{pairs([("Total", m(due, "$"))], cls="p z")}{tail}""",
        )

    goods = [("Bruschetta", 1, 1100), ("Tagliatelle", 2, 2150), ("Sea bass", 1, 2900), ("House red glass", 3, 1050)]
    after = [("Sales tax 8%", 916), ("Gratuity 18%", 2061)]
    page = draw(goods, after, worth(goods) + total(after) - 1500, "<p class=c>Grazie!</p>")
    yield sheet("restaurant_en-total", page, 460, SUM, unsure=[ORDER], scale=2, print_px=18, paper=True)
    goods = [("Minestrone", 2, 950), ("Margherita", 1, 1700), ("Lasagna", 1, 2100), ("Birthday dessert", 1, 0), ("Sparkling water", 2, 450)]
    tail = "<div class=w><div>Tip<i></i></div><div>Grand total<i></i></div><div>Sign<i></i></div></div>"
    page = draw(goods, [("Sales tax 8%", 528)], worth(goods) + 528, tail)
    yield sheet("restaurant_en-tip_left_open", page, 460, scale=2, print_px=18, paper=True)


def hotel_en(rng: Random) -> Iterator[Page]:
    """A guest folio: charges, credits, and what is left to pay."""
    css = """body{padding:44px 50px;font-size:15px}.t{text-align:center;margin-bottom:20px}h1{font:28px 'Liberation Serif',serif;letter-spacing:4px}
.g{display:grid;
grid-template-columns:1fr 1fr;gap:3px;margin-bottom:16px}th{border-top:1px solid #000;border-bottom:1px solid #000;padding:7px 4px}td{padding:6px 4px}
.s td{border-top:1px solid #000;font-weight:700}.b{text-align:right;font-size:19px;font-weight:700;margin-top:14px}"""
    stay = [
        ("05/02", "Room charge 614", 18900, 0),
        ("05/02", "Occupancy tax", 2457, 0),
        ("05/03", "Room charge 614", 18900, 0),
        ("05/03", "Occupancy tax", 2457, 0),
    ]
    stay += [("05/03", "Breakfast, Garden Room", 3650, 0), ("05/04", "Parking 2 nights", 4400, 0)]

    def draw(lines: list[tuple[str, str, int, int]], charges: int, due: int) -> str:
        rows = "".join(tr((day, what, o(debit), o(credit))) for day, what, debit, credit in lines)
        return doc(
            css,
            f"""<div class=t><h1>THE ALDER HOUSE</h1>Portland, Maine</div><div class=g><span>Guest: Mr Colin Hartley</span>
<span>Folio: {rng.randrange(40000, 49999)}</span>
<span>Arrival: 05/02/2025</span><span>Departure: 05/04/2025</span></div>
<table>{head(("Date", "Description", "Charges", "Credits"), 2)}{rows}{tr(("", "Totals", m(charges), m(total(lines, 3))), cls="s")}</table>
<div class=b>Balance due: {m(due, "$")}</div>""",
        )

    lines = [*stay, ("05/02", "Deposit received", 0, 20000)]
    charges = total(lines, 2) + 5800
    yield sheet("hotel_en-charges", draw(lines, charges, charges - 20000), 860, SUM, unsure=[ORDER], scale=1.6, print_px=15, paper=True)
    lines = [*stay, ("05/04", "Parking adjustment", -2200, 0)]
    lines.append(("05/04", "Mastercard 5512", 0, total(lines, 2)))
    yield sheet("hotel_en-settled", draw(lines, total(lines, 2), 0), 860, scale=1.6, print_px=15, paper=True)


TEMPLATES = (till_zh, table_zh, fuel_zh, till_en, table_en, hotel_en)
