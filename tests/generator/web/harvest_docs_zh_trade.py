"""Chinese papers of trade: till slips, invoices, quotations, expense claims, small profit statements."""

from __future__ import annotations

from tests.generator.web.harvest_kit import Sort, money, row, sheet

SUM, ZERO = "document.sum_mismatch", "document.zero_field"
TOTAL = frozenset({"pricing.total_mismatch"})


def till_slip(*, bad: bool) -> str:
    """A supermarket's till slip: each article over two lines."""
    goods = [("鲜牛奶950ml", 2, 12.9), ("全麦吐司", 1, 9.8), ("红富士苹果(袋)", 1, 18.6), ("抽纸3包装", 3, 7.5), ("挂面1kg", 2, 6.2)]
    total = sum(n * p for _, n, p in goods)
    shown = total + (10 if bad else 0)
    lines = "".join(f'<div>{name}</div><div class="r"><span>{n} × {money(p)}</span><span>{money(n * p)}</span></div>' for name, n, p in goods)
    css = (
        "body{background:#fff;padding:26px 24px;font-family:'WenQuanYi Zen Hei',monospace;font-size:20px;color:#111}"
        ".c{text-align:center}.r{display:flex;justify-content:space-between;padding-left:40px}"
        ".w{display:flex;justify-content:space-between}.k{border-top:2px dashed #333;margin:10px 0}"
    )
    body = (
        '<div class="c" style="font-size:26px">好邻居生活超市</div><div class="c">桥东店　机号 04</div><div>2025-02-17 19:42　单号 004187</div><div class="k"></div>'
        f'{lines}<div class="k"></div><div class="w"><span>件数</span><span>9</span></div><div class="w"><b>应收</b><b>'
        f'{money(shown)}</b></div><div class="w"><span>现金</span><span>100.00</span></div>'
        f'<div class="w"><span>找零</span><span>{money(100 - shown)}</span></div><div class="k"></div><div class="c">凭小票七日内可退换</div>'
    )
    return sheet(css, body)


def e_invoice(*, bad: bool) -> str:
    """An electronic invoice: amounts, tax at 13 %, and both together."""
    goods = [("*办公用品*碎纸机", "台", 2, 640), ("*办公用品*打印纸", "箱", 10, 118), ("*办公用品*文件柜", "个", 1, 860)]
    net = sum(n * p for *_, n, p in goods)
    tax = sum(round(n * p * 0.13, 2) for *_, n, p in goods)
    rows = "".join(row((name, unit, n, money(p), money(n * p), "13%", money(n * p * 0.13))) for name, unit, n, p in goods)
    css = (
        "body{background:#fff;padding:34px 40px;color:#5b3a1a;font-family:'Noto Serif CJK SC',serif}h1{text-align:center;"
        "font-size:28px;letter-spacing:4px;border-bottom:3px double #8a5a2b;width:460px;margin:0 auto 16px}"
        "table{width:100%;font-size:16px}.o td,.o th{border:1px solid #8a5a2b;padding:8px}.o "
        "td:nth-child(n+3){text-align:right;color:#111}.n{text-align:right;font-size:15px;line-height:1.7}"
        ".z{border:1px solid #8a5a2b;border-top:0;padding:12px;display:flex;justify-content:space-between;font-size:18px;color:#111}"
    )
    head = row(("项目名称", "单位", "数量", "单价", "金额", "税率", "税额"), "th")
    total = row(("合　计", "", "", "", f"¥{money(net)}", "", f"¥{money(tax)}"))
    body = (
        f'<h1>电子发票（普通发票）</h1><div class="n">开票日期：2025年06月11日</div><table class="o">{head}{rows}{total}</table>'
        f'<div class="z"><span>价税合计</span><b>（小写）¥{money(net + tax + (400 if bad else 0))}</b></div><p style="font-size:15px">'
        "购买方：青禾设计工作室　　销售方：文汇办公设备商行</p>"
    )
    return sheet(css, body)


def quotation(*, bad: bool) -> str:
    """A desktop quotation: a product where the quantity times the price is another amount."""
    goods = [
        ("户外防腐木地板", "樟子松 95×21mm", 32, 138),
        ("不锈钢龙骨", "40×40mm", 18, 85),
        ("安装人工", "含调平", 32, 60),
        ("运输上楼", "三层内", 1, 380),
    ]
    rows, total = "", 0
    for name, spec, n, price in goods:
        amount = n * price + (300 if bad and n == 18 else 0)
        total += amount
        rows += f'<div class="r"><b>{name}</b><span>{spec}</span><span>{n}</span><span>{price}</span><span>{amount:,}</span></div>'
    css = (
        "body{background:#e9ece6;padding:36px}.p{background:#fff;padding:34px 40px}.t{display:flex;"
        "justify-content:space-between;align-items:end;border-bottom:4px solid #4a6b3a;padding-bottom:10px}.t b{font-size:30px;"
        "color:#4a6b3a}"
        ".r{display:grid;grid-template-columns:220px 1fr 80px 110px 130px;padding:12px 0;border-bottom:1px solid #ddd;"
        "font-size:16px}.r span:nth-child(n+3){text-align:right}.h{color:#777}.s{text-align:right;font-size:22px;margin:18px 0}"
        ".k{font-size:15px;color:#555;line-height:1.8}"
    )
    body = (
        '<div class="p"><div class="t"><b>报价单</b><span>编号 QT-2507-19　日期 2025-07-08</span></div><div class="r h"><b>项目</b><span>'
        "规格</span><span>数量</span><span>单价(元)</span><span>小计(元)</span></div>"
        f'{rows}<div class="s">合计：<b>{total:,} 元</b></div><div class="k">1. 报价30日内有效。<br>2. 工期约5个工作日。</div></div>'
    )
    return sheet(css, body)


def expenses(*, bad: bool) -> str:
    """A form of travel expenses on paper; in the faulty one the lodging has papers and no amount."""
    items = [
        ("高铁票", "往返 2 程", 2, 876),
        ("市内交通", "出租车、地铁", 6, 143.5),
        ("住宿费", "3 晚", 1, None if bad else 1140),
        ("伙食补助", "4 天 × 100", 0, 400),
        ("会务资料", "打印装订", 1, 62),
    ]
    rows = "".join(row((name, note, papers or "—", "" if value is None else money(value), "")) for name, note, papers, value in items)
    total = sum(v or 0 for *_, v in items)
    css = (
        "body{background:#fff;padding:54px 56px}h1{text-align:center;font-weight:500;font-size:28px;text-decoration:underline}"
        "table{width:100%;font-size:17px;border:2px solid #000}td,th{border:1px solid #000;padding:10px}"
        "td:nth-child(4){text-align:right}.m{font-size:17px;margin:12px 0;display:flex;justify-content:space-between}"
    )
    head = row(("费用项目", "说明", "单据张数", "金额（元）", "备注"), "th")
    body = (
        '<h1>差旅费报销单</h1><div class="m"><span>部门：市场拓展部</span><span>2025年3月24日</span></div><div class="m"><span>出差事由：合肥展会</span>'
        "<span>3月18日—3月21日</span></div>"
        f'<table>{head}{rows}<tr><td colspan="3">报销金额合计</td><td style="text-align:right">{money(total)}</td><td></td></tr>'
        '</table><div class="m"><span>报销人：</span><span>部门负责人：</span><span>财务：</span></div>'
    )
    return sheet(css, body)


def small_profit(*, bad: bool) -> str:
    """A shop's own profit statement in a note app: indented lines."""
    sales, goods, rent, wage, power, other = 48620, 21350, 6000, 9800, 1265, 830
    gross = sales - goods
    profit = gross - rent - wage - power - other + (2000 if bad else 0)

    def line(name: str, value: int, kind: str = "") -> str:
        return f'<p class="{kind}"><span>{name}</span><span>{value:,}</span></p>'

    css = (
        "body{background:#1c1c1e;color:#f2f2f2;padding:18px 22px}.b{color:#f5c542;font-size:17px;display:flex;"
        "justify-content:space-between}h1{font-size:27px;margin:16px 0 2px}.d{color:#8e8e93;font-size:14px}"
        "p{display:flex;justify-content:space-between;margin:0;padding:10px 0;font-size:18px}.i{padding-left:28px;"
        "color:#c7c7cc;font-size:17px}.k{border-top:1px solid #48484a;font-weight:700}.z{color:#f5c542;border-top:2px solid "
        "#f5c542;font-weight:700;font-size:20px}"
    )
    body = (
        '<div class="b"><span>‹ 备忘录</span><span>⋯　完成</span></div><h1>小店8月利润表</h1><div class="d">2025年9月2日 22:14　单位：元</div>'
        + line("营业收入", sales)
        + line("减：进货成本", goods)
        + line("毛利", gross, "k")
        + "".join(line(f"减：{name}", value, "i") for name, value in (("店租", rent), ("人工", wage), ("水电", power), ("杂费", other)))
        + line("净利润", profit, "z")
    )
    return sheet(css, body)


SORTS = (
    Sort(name="zh-till_slip", draw=till_slip, fault=SUM, width=430, smallest=20, paper=True, unsure=TOTAL),
    Sort(name="zh-e_invoice", draw=e_invoice, fault=SUM, width=980, smallest=16, unsure=TOTAL),
    Sort(name="zh-deck_quotation", draw=quotation, fault=SUM, width=920, smallest=16, unsure=TOTAL),
    Sort(name="zh-travel_claim", draw=expenses, fault=ZERO, width=820, smallest=17, paper=True),
    Sort(name="zh-shop_profit", draw=small_profit, fault=SUM, width=400, scale=2, smallest=34),
)
