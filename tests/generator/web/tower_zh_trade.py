"""Chinese bills and business papers of `tower`: VAT invoice, hospital, property management, profit statement, purchase order."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.tower_kit import SONG, SUM, ZERO, capitals, cells, money, sheet, total

Goods = tuple[str, str, str, float, float, int]


def _vat(tag: str, lines: tuple[Goods, ...], no_tax: int, off: float, must: tuple[str, ...], unsure: tuple[str, ...] = ()) -> Page:
    """An electronic VAT invoice: lines of (name, model, unit, quantity, price, rate); the line `no_tax` shows a tax of nothing."""
    net = [round(q * p, 2) for _, _, _, q, p, _ in lines]
    tax = [0.0 if i == no_tax else round(n * line[5] / 100, 2) for i, (n, line) in enumerate(zip(net, lines, strict=True))]
    rows = "".join(
        cells((name, model, unit, f"{q:g}", f"{p:.2f}", f"{n:.2f}", f"{rate}%", f"{t:.2f}"))
        for (name, model, unit, q, p, rate), n, t in zip(lines, net, tax, strict=True)
    )
    whole = total(net) + total(tax) + off
    body = f"""<div class=h><div class=q></div><h1>电子发票（普通发票）</h1><div class=no>发票号码：25332000000081746205<br>开票日期：2025年08月14日</div></div>
    <table class=a><tr><td class=v>购<br>买<br>方</td><td>名称：临川市禾木办公服务有限公司<br>纳税人识别号：91361000MA3T08KX2P</td>
    <td class=v>销<br>售<br>方</td><td>名称：苏北青川商贸有限公司<br>纳税人识别号：91320800MA7H52LD6Q</td></tr></table>
    <div class=b><table>{cells(("项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"), "th")}{rows}
    <tr class=t><td>合　　计</td><td></td><td></td><td></td><td></td><td>¥{total(net):.2f}</td><td></td><td>¥{total(tax):.2f}</td></tr></table></div>
    <div class=w>价税合计（大写）　⊗ {capitals(whole)}<span>（小写）¥{whole:.2f}</span></div><div class=m>备注：订单 PO-0814-77</div><p>开票人：方圆</p>"""
    css = """body{padding:36px 44px;color:#222}.h{display:flex;justify-content:space-between;align-items:center}
    h1{color:#9c5223;font-size:28px;font-weight:500;border-bottom:4px double #9c5223;padding:0 20px 6px}
    .q{width:84px;height:84px;background:repeating-conic-gradient(#222 0 25%,#fff 0 50%) 0 0/12px 12px}.no{font-size:15px;line-height:1.8}
    table{width:100%;border-collapse:collapse;font-size:16px}
    .a td{border:1px solid #9c5223;padding:10px 12px;line-height:1.8}.a .v{width:34px;color:#9c5223;padding:6px 8px;line-height:1.2}
    .b{border:1px solid #9c5223;border-top:0;min-height:250px;padding:4px 6px}
    .b td,.b th{padding:7px 6px;text-align:right}.b th{color:#9c5223;font-weight:400}.b td:first-child,.b td:nth-child(2){text-align:left}
    .t td{padding-top:30px}
    .w,.m{border:1px solid #9c5223;border-top:0;padding:12px 14px;font-size:17px}.w span{float:right}.m{min-height:60px;font-size:15px}
    p{font-size:15px}"""
    return sheet(
        f"zh-vat-{tag}", css, body, width=1120, text="办公用品采购发票", kind="invoice", must=must, unsure=unsure, font=SONG, smallest=16, paper=True
    )


def _medical(tag: str, items: tuple[tuple[str, float], ...], paid: tuple[tuple[str, float], ...], off: float, must: tuple[str, ...]) -> Page:
    """A clinic's charge slip: kinds of charge in two columns, then who paid what; the last payer pays the rest."""
    whole = total(v for _, v in items)
    rest = round(whole - total(v for _, v in paid), 2)
    grid = "".join(f"<div><span>{n}</span><span>{money(v)}</span></div>" for n, v in items)
    shares = "".join(f"<div><span>{n}</span><span>{money(v)}</span></div>" for n, v in (*paid, ("个人现金支付", rest)))
    body = f"""<h1>江宁市立医院门诊收费票据（电子）</h1><div class=i>票据代码 32060125　票据号码 0048817293　校验码 7c1f0a</div>
    <div class=i>交款人：姚**　性别：女　就诊科室：骨科门诊　收费日期：2025-09-03</div><div class=g>{grid}</div>
    <div class=s>金额合计（元）<b>{money(whole + off)}</b></div><h2>支付信息</h2><div class="g y">{shares}</div><div class=f>收款单位（章）　　复核人：07　　收款人：自助机12</div>"""
    css = """body{padding:40px;color:#30201a;background:#fffdf7}h1{font-size:25px;text-align:center;color:#a33}.i{font-size:16px;margin:8px 0}
    .g{display:grid;grid-template-columns:1fr 1fr;border:1px solid #c99;margin-top:14px}
    .g div{display:flex;justify-content:space-between;padding:9px 22px;font-size:18px;border-bottom:1px dashed #e3c7c0}
    .s{border:1px solid #c99;border-top:0;padding:12px 22px;font-size:19px;display:flex;justify-content:space-between}
    h2{font-size:17px;margin:18px 0 0}.y{background:#fbf3ea}.f{font-size:14px;margin-top:18px;color:#777}"""
    return sheet(f"zh-clinic-{tag}", css, body, width=900, text="门诊费用票据，报销用", kind="receipt", must=must, smallest=17, paper=True)


Meter = tuple[str, str, float, float | None, str, float]


def _property(tag: str, room: str, meters: tuple[Meter, ...], late: float, must: tuple[str, ...], unsure: tuple[str, ...] = ()) -> Page:
    """A notice of a property manager on a phone: each charge a card with quantity, price and amount."""
    cards = "".join(
        f"<div class=k><h3>{name}<b>¥{money(v)}</b></h3>"
        f"<table>{cells(('读数/期间', '数量', '单价'), 'th')}{cells((span, f'{n:g}{unit}', money(p)))}</table></div>"
        for name, span, n, p, unit, v in meters
    )
    whole = total(m[5] for m in meters) + late
    body = f"""<div class=t>澜庭物业 · 缴费通知</div><div class=o><b>{room}</b><br>账期 2025年10月　请于 11月15日前缴纳</div>{cards}
    <div class=k><h3>滞纳金<b>¥{money(late)}</b></h3></div><div class=p><span>应缴总额</span><strong>¥{money(whole)}</strong><a>立即缴费</a></div>"""
    css = """body{background:#f6f2ea}.t{background:#3c5a48;color:#fff;text-align:center;padding:44px 0 14px;font-size:17px}
    .o{padding:14px 18px;font-size:13px;line-height:1.8}.o b{font-size:16px}
    .k{background:#fff;margin:0 12px 10px;padding:4px 14px 8px;border-left:4px solid #c2a765}
    h3{font-size:15px;display:flex;justify-content:space-between;margin:8px 0}table{width:100%;font-size:13px}
    th{font-weight:400;color:#777;text-align:left}td{padding-top:2px}
    td:nth-child(2),td:nth-child(3),th:nth-child(2),th:nth-child(3){text-align:right}
    .p{background:#fff;padding:14px 18px;display:flex;align-items:center;font-size:14px}
    strong{font-size:22px;color:#b3402a;flex:1;margin-left:10px}a{background:#3c5a48;color:#fff;padding:10px 18px;border-radius:4px}"""
    return sheet(f"zh-property-{tag}", css, body, width=412, scale=2, smallest=26, text="物业本月缴费单", must=must, unsure=unsure)


def _profit(tag: str, firm: str, now: tuple[float, ...], year: tuple[float, ...], off: float, must: tuple[str, ...]) -> Page:
    """A small firm's profit statement, the month and the year so far.

    Figures are (revenue, cost, levy, selling, admin, finance, other in, other out, tax).
    """

    def column(v: tuple[float, ...], extra: float) -> list[float]:
        profit = v[0] - total(v[1:6]) + extra
        before = profit + v[6] - v[7]
        return [*v[:6], profit, v[6], v[7], before, v[8], before - v[8]]

    names = (
        "一、营业收入",
        "减：营业成本",
        "　　税金及附加",
        "　　销售费用",
        "　　管理费用",
        "　　财务费用",
        "二、营业利润",
        "加：营业外收入",
        "减：营业外支出",
    )
    ends = ("三、利润总额", "减：所得税费用", "四、净利润")
    rows = "".join(
        cells((n, i, money(a), money(b))) for i, (n, a, b) in enumerate(zip((*names, *ends), column(now, off), column(year, 0), strict=True), start=1)
    )
    body = f"""<h1>利 润 表</h1><div class=i><span>编制单位：{firm}</span><span>2025年9月</span><span>会小企02表　单位：元</span></div>
    <table>{cells(("项　　目", "行次", "本月金额", "本年累计金额"), "th")}{rows}</table><div class=i><span>单位负责人：</span><span>会计主管：</span><span>制表人：</span></div>"""
    css = """body{padding:46px 60px;background:#fff}h1{text-align:center;font-size:30px;letter-spacing:6px}
    .i{display:flex;justify-content:space-between;font-size:16px;margin:10px 0}
    table{width:100%;border-collapse:collapse;font-size:18px}th{border-top:2px solid #000;border-bottom:1px solid #000;padding:10px}
    td{border-bottom:1px solid #bbb;padding:9px 12px}
    td:nth-child(2){text-align:center}td:nth-child(n+3){text-align:right}tr:nth-child(8) td,tr:last-child td{font-weight:700}
    tr:last-child td{border-bottom:2px solid #000}"""
    return sheet(f"zh-profit-{tag}", css, body, width=980, text="公司九月利润表", must=must, font=SONG, smallest=18, paper=True)


Order = tuple[str, str, int, str, float, float, str]


def _purchase(tag: str, lines: tuple[Order, ...], must: tuple[str, ...], unsure: tuple[str, ...] = ()) -> Page:
    """A purchase order in a desktop ERP: form above, grid below, sums at the foot."""
    rows = "".join(cells((i, code, name, n, unit, money(p), money(v), note)) for i, (code, name, n, unit, p, v, note) in enumerate(lines, start=1))
    pieces, whole = sum(line[2] for line in lines), total(line[5] for line in lines)
    body = f"""<div class=bar><b>采购订单</b><i>已审核</i><span>新增</span><span>复制</span><span>反审核</span><span>下推入库</span><span>打印</span></div>
    <div class=form><label>单据编号<u>CGDD2025100231</u></label><label>供应商<u>嘉禾包装材料厂</u></label><label>采购日期<u>2025-10-21</u></label>
    <label>采购员<u>丁小雨</u></label><label>结算方式<u>月结30天</u></label><label>币别<u>人民币</u></label></div>
    <table>{cells(("序号", "物料编码", "物料名称", "数量", "单位", "含税单价", "价税金额", "备注"), "th")}{rows}
    <tr class=s><td></td><td colspan=2>合计</td><td>{pieces}</td><td></td><td></td><td>{money(whole)}</td><td></td></tr></table>"""
    css = """body{background:#e9edf2;font-size:15px}.bar{background:#fff;padding:12px 20px;border-bottom:1px solid #cdd5df}.bar b{font-size:18px}
    .bar i{font-style:normal;color:#1d8a4a;border:1px solid;padding:1px 8px;margin:0 26px 0 12px;font-size:13px}
    .bar span{margin-right:8px;border:1px solid #cdd5df;padding:5px 14px;border-radius:3px}
    .form{display:grid;grid-template-columns:repeat(3,1fr);gap:12px 30px;padding:18px 20px;background:#fff;margin:10px}
    label{display:flex;color:#555}u{flex:1;text-decoration:none;color:#111;margin-left:12px;border-bottom:1px solid #bbb}
    table{width:calc(100% - 20px);margin:0 10px 20px;background:#fff;border-collapse:collapse}
    th{background:#d7e3f1;font-weight:500}td,th{border:1px solid #c4cfdb;padding:8px 10px}
    td:nth-child(4),td:nth-child(6),td:nth-child(7){text-align:right}.s td{background:#fff8e1;font-weight:600}
    .s td:nth-child(3),.s td:nth-child(6){text-align:right}"""
    return sheet(f"zh-purchase-{tag}", css, body, width=1220, text="供应商采购单截图", must=must, unsure=unsure, smallest=15)


def pages() -> Iterator[Page]:
    """Bills and business."""
    paper: Goods = ("*纸制品*复印纸", "A4 70g", "箱", 20, 118.00, 13)
    ink: Goods = ("*办公设备*硒鼓", "HX-28", "支", 6, 245.00, 13)
    desk: Goods = ("*家具*升降桌", "1400×700", "张", 3, 860.00, 13)
    yield _vat("zero", (paper, ink, desk), 2, 0, (ZERO,), (SUM,))
    yield _vat("sum", (ink, desk, ("*物流服务*运输费", "", "次", 1, 300.00, 9)), -1, 1000, (SUM,))
    yield _vat("clean", (paper, ("*纸制品*复印纸（折扣）", "", "", 1, -236.00, 13), ("*印刷品*图书", "", "册", 40, 32.50, 0)), -1, 0, ())
    charges = (("诊察费", 25.00), ("检查费", 320.00), ("化验费", 148.50), ("西药费", 213.64), ("治疗费", 96.00), ("材料费", 42.30))
    yield _medical("sum", charges, (("医保统筹支付", 486.20), ("个人账户支付", 120.00), ("大病保险支付", 0.00)), -145.00, (SUM,))
    yield _medical("clean", (*charges[:3], ("中成药费", 88.20)), (("医保统筹支付", 301.25), ("个人账户支付", 0.00), ("大病保险支付", 0.00)), 0, ())
    fee: Meter = ("物业服务费", "10月", 96.5, 2.40, "㎡", 231.60)
    water: Meter = ("冷水费", "1284→1296", 12, 3.85, "吨", 46.20)
    yield _property("zero", "6幢2单元1103室", (fee, water, ("公共能耗费", "10月", 138, 0.0, "度", 96.60)), 0, (ZERO,), (SUM,))
    yield _property(
        "clean", "3幢1单元0402室", (fee, water, ("热水费", "311→311", 0, 18.50, "吨", 0.0), ("车位管理费", "10月", 1, 80.00, "个", 80.00)), 0, ()
    )
    firm = "芜城拾光餐饮管理有限公司"
    yield _profit(
        "sum",
        firm,
        (186420.00, 97350.40, 1118.52, 21640.00, 33875.60, 420.15, 1500.00, 200.00, 1640.77),
        (1598304.20, 842116.90, 9589.83, 187230.00, 301442.80, 3760.45, 6200.00, 1350.00, 12950.71),
        10000,
        (SUM,),
    )
    yield _profit(
        "clean",
        "临湖木作工坊",
        (42800.00, 31260.00, 256.80, 5400.00, 12930.00, 185.40, 0.0, 0.0, 0.0),
        (468150.00, 297440.00, 2808.90, 46820.00, 108615.00, 1592.30, 800.00, 0.0, 583.69),
        0,
        (),
    )
    box: Order = ("BZ-0107", "五层瓦楞纸箱 400×300", 1200, "个", 3.60, 4320.00, "")
    film: Order = ("BZ-0233", "缠绕膜 50cm", 48, "卷", 27.50, 1320.00, "")
    yield _purchase("zero", (box, film, ("BZ-0310", "珍珠棉内衬 定制", 900, "套", 0.0, 1980.00, "")), (ZERO,), (SUM,))
    yield _purchase("clean", (box, film, ("BZ-0415", "封箱胶带样品", 6, "卷", 0.0, 0.0, "赠品")), ())
