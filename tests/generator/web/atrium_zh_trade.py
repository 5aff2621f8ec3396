"""Chinese papers of trade: fuel, VAT invoice, expense claim, quotation, delivery note, water and power."""

from __future__ import annotations

from random import Random

from tests.generator.web.atrium_kit import HEI, SANS_ZH, SERIF_ZH, cells, made, money, pairs, sheet, status
from tests.generator.web.page import Page


def fuel(rng: Random, *, bad: bool) -> Page:
    """A pump's slip; the litres are zero though money was paid. The right one has a discount of so much a litre."""
    price, litres = (8.05, 40.0) if bad else (7.8, 35.0)
    full = price * litres
    off = 0 if bad else 0.3 * litres
    lines = [
        ("油品", "95# 车用汽油"),
        ("枪号", f"{rng.randrange(1, 13):02d}"),
        ("单价(元/升)", money(price)),
        ("数量(升)", "0.00" if bad else money(litres)),
    ]
    lines += [
        ("金额", money(full)),
        *([] if bad else [("优惠 0.30元/升", f"-{money(off)}")]),
        ("应付金额", money(full - off)),
        ("油卡余额", money(612.4)),
    ]
    css = f"""body{{background:#fff;padding:30px 26px;font:20px/1.7 {SANS_ZH};color:#222}}h2{{margin:0;text-align:center;font-size:24px}}
    .r{{display:flex}}
    .r span{{width:170px}}.r b{{font-weight:500}}.box{{border:2px solid #222;border-width:2px 0;margin:14px 0;padding:8px 0}}
    .s{{text-align:center;font-size:17px}}"""
    body = f"""<h2>远航石油 · 城南加油站</h2><div class=s>加油凭证（顾客联）</div><div class=s>流水号 {rng.randrange(10**9, 10**10)}</div>
    <div class=box>{pairs(lines)}</div><div class=s>2024-10-0{rng.randrange(1, 9)} 07:52　站员 06</div><div class=s>请当面核对，凭证遗失不补</div>"""
    unsure = ["document.sum_mismatch", "pricing.total_mismatch"]
    return made(
        "atrium_zh-fuel", "zero_field", sheet(css, body), bad=bad, width=430, unsure=unsure, kind="receipt", scale=1.5, smallest=26, paper=True
    )


def vat_invoice(rng: Random, *, bad: bool) -> Page:
    """An electronic VAT invoice; a line at 13 % has no tax though its peers have. The right one holds an exempt line marked so."""
    goods = [("*纸制品*复印纸A4", "箱", 12, 150.0, 13), ("*办公设备*碎纸机", "台", 2, 800.0, 13), ("*文具*中性笔", "盒", 40, 25.0, 13)]
    if not bad:
        goods[2] = ("*蔬菜*新鲜番茄", "千克", 60, 8.0, 0)
    rows, net, tax = [], 0.0, 0.0
    for place, (name, unit, count, price, rate) in enumerate(goods):
        amount = count * price
        due = amount * rate / 100
        net, tax = net + amount, tax + due
        shown = "0.00" if bad and place == 1 else money(due) if rate else "***"
        rows.append((name, unit, count, money(price), money(amount), f"{rate}%" if rate else "免税", shown))
    words = "肆仟玖佰柒拾贰元整" if bad else "肆仟叁佰贰拾贰元整"
    css = f"""body{{padding:40px 44px;background:#fff;font:17px {SERIF_ZH};color:#5a2d0c}}h1{{text-align:center;font-weight:500;font-size:30px;
    letter-spacing:6px;margin:0 0 8px;
    border-bottom:4px double #8a4a1f;padding-bottom:6px}}.t{{display:flex;justify-content:space-between;color:#222}}
    .w{{border:1.5px solid #8a4a1f;margin-top:12px}}
    .p{{display:flex}}.p div{{flex:1;padding:10px 14px;border-bottom:1.5px solid #8a4a1f}}table{{width:100%;border-collapse:collapse}}td{{color:#111}}
    td,th{{padding:7px 12px;font-weight:400;text-align:right}}td:nth-child(-n+2),th:nth-child(-n+2){{text-align:left}}
    .u{{border-top:1.5px solid #8a4a1f;padding:10px 14px;color:#111;display:flex;justify-content:space-between}}"""
    body = f"""<h1>电子发票（增值税专用发票）</h1><div class=t><span>发票号码：2432{rng.randrange(10**15, 10**16)}</span>
    <span>开票日期：2024年0{rng.randrange(1, 9)}月18日</span></div>
    <div class=w><div class=p><div style='border-right:1.5px solid #8a4a1f'>购买方　名称：青禾文化传播有限公司</div><div>销售方　名称：嘉木商贸有限公司</div></div>
    <table>{cells([["项目名称", "单位", "数量", "单价", "金额", "税率", "税额"]], "th")}{cells(rows)}
    {cells([["合　计", "", "", "", "¥" + money(net), "", "¥" + money(tax)]])}</table>
    <div class=u><span>价税合计（大写）　{words}</span><span>（小写）¥{money(net + tax)}</span></div></div><p>开票人：祁连</p>"""
    unsure = ["document.sum_mismatch", "pricing.total_mismatch"]
    return made("atrium_zh-vat_invoice", "zero_field", sheet(css, body), bad=bad, width=1180, unsure=unsure, kind="invoice", smallest=17, paper=True)


def expense(rng: Random, *, bad: bool) -> Page:
    """A travel claim in an approval flow; an advance is taken off on the right one."""
    items = [("高铁票 杭州东-合肥南", "2张", 431.0), ("住宿费 2晚", "1张", 676.0), ("市内交通", "5张", 118.5), ("出差补贴 3天×80", "—", 240.0)]
    total = sum(v for *_, v in items) + (200 if bad else 0)
    rows = [(f"{n}", bills, money(v)) for n, bills, v in items]
    ahead = [] if bad else [("减：预借差旅费", "1,000.00"), ("实际应补", money(total - 1000))]
    css = f"""body{{background:#f5f6f7;font:18px {SANS_ZH};color:#1d2129}}.w{{display:flex;gap:24px;padding:28px}}.m{{flex:1;background:#fff;
    border-radius:8px;padding:24px 28px}}
    .side{{width:290px;background:#fff;border-radius:8px;padding:22px}}h2{{margin:0 0 4px;font-size:22px}}.tag{{font-size:15px;
    background:#e8f3ff;color:#165dff;padding:3px 10px;
    border-radius:4px}}table{{width:100%;border-collapse:collapse;margin:18px 0}}th{{background:#f7f8fa;text-align:left;font-weight:500}}
    td,th{{padding:12px;border:1px solid #e5e6eb}}
    td:last-child,th:last-child{{text-align:right}}.r{{display:flex;justify-content:flex-end;gap:26px;padding:5px 12px}}.r b{{min-width:110px;
    text-align:right}}
    .step{{border-left:2px solid #165dff;padding:0 0 22px 16px;font-size:16px}}"""
    body = f"""<div class=w><div class=m><h2>差旅费报销单 <span class=tag>审批中</span></h2><div>单号 BX2024{rng.randrange(10**5, 10**6)}　申请人 方可　部门 市场部</div>
    <table>{cells([["费用说明", "票据", "金额（元）"]], "th")}{cells(rows)}</table>{pairs([("报销合计", money(total)), *ahead])}</div>
    <div class=side><p>审批流程</p><div class=step>方可 提交<br>09-{rng.randrange(10, 28)} 10:22</div><div class=step>主管 雷鸣 已同意</div>
    <div class=step>财务 处理中</div></div></div>"""
    return made("atrium_zh-expense", "sum_mismatch", sheet(css, body), bad=bad, width=1200, text="差旅报销，麻烦尽快处理", smallest=18)


def quotation(rng: Random, *, bad: bool) -> Page:
    """A fitter's quotation; one unit price is zero though its line has an amount. The right one gives a service away, and says so."""
    work = [("墙面乳胶漆", "㎡", 120, 28.0), ("强化木地板", "㎡", 65, 96.0), ("踢脚线", "m", 58, 18.0), ("吊顶石膏板", "㎡", 22, 135.0)]
    rows = [(i + 1, n, u, q, "0.00" if bad and i == 1 else money(p), money(q * p)) for i, (n, u, q, p) in enumerate(work)]
    if not bad:
        rows.append((5, "成品保洁（赠送）", "次", 1, "0.00", "0.00"))
    total = sum(q * p for *_, q, p in work)
    less = 0 if bad else round(total * 0.05, 2)
    tail = [("合计", money(total)), *([] if bad else [("整单优惠 5%", "-" + money(less)), ("优惠后总价", money(total - less))])]
    css = f"""body{{background:#fff;font:18px {HEI};color:#222}}.hd{{background:#e07b1f;color:#fff;padding:30px 48px;display:flex;
    justify-content:space-between;align-items:flex-end}}
    .hd b{{font-size:34px;letter-spacing:8px}}main{{padding:24px 48px 40px}}table{{width:100%;border-collapse:collapse}}
    th{{border-bottom:3px solid #e07b1f;text-align:right;padding:10px}}
    td{{text-align:right;padding:11px 10px}}tr:nth-child(even) td{{background:#fdf3e8}}td:nth-child(2),th:nth-child(2){{text-align:left}}
    .r{{display:flex;
    justify-content:flex-end;gap:30px;padding:7px 10px;font-size:20px}}ol{{color:#444;font-size:17px}}"""
    body = f"""<div class=hd><b>报价单</b><span>匠心家装工作室<br>编号 Q-{rng.randrange(1000, 9999)}</span></div><main><p>客户：汪女士　工程地址：翠湖花园　面积：89㎡</p>
    <table>{cells([["序", "项目", "单位", "数量", "单价", "金额"]], "th")}{cells(rows)}</table><hr>{pairs(tail)}
    <ol><li>工期 35 个工作日，含主材与人工。</li><li>付款节点：开工 40%，中期 40%，验收 20%。</li></ol></main>"""
    unsure = ["document.sum_mismatch", "pricing.total_mismatch"]
    return made("atrium_zh-quotation", "zero_field", sheet(css, body), bad=bad, width=1000, unsure=unsure, smallest=18)


def delivery(rng: Random, *, bad: bool) -> Page:
    """A carbon copy delivery note: the sum of the lines is too high. The right one carries a balance from last time."""
    goods = [("不锈钢水槽 78×43", "只", 6, 215.0), ("角阀 DN15", "个", 48, 12.5), ("编织软管 60cm", "根", 50, 8.0), ("花洒套装", "套", 5, 168.0)]
    amounts = [q * p for *_, q, p in goods]
    total = sum(amounts)
    if bad:
        total += 180
    rows = [(n, u, q, money(p), money(a), "") for (n, u, q, p), a in zip(goods, amounts, strict=True)]
    foot = f"本单合计：¥{money(total)}" + ("" if bad else f"　上次结欠：¥{money(460)}　累计应收：¥{money(total + 460)}")
    css = f"""body{{background:#fdeef2;padding:34px 40px;font:18px {SERIF_ZH};color:#23306b}}h1{{text-align:center;font-size:28px;margin:0;
    text-decoration:underline}}
    .l{{display:flex;justify-content:space-between;margin:10px 0}}table{{width:100%;border-collapse:collapse}}td,th{{border:1px solid #23306b;
    padding:8px 10px;font-weight:400}}
    td:nth-child(n+3){{text-align:right}}td:last-child{{width:120px}}"""
    body = f"""<h1>鑫盛五金建材送货单</h1><div class=l><span>收货单位：和顺装饰</span><span>No. 00{rng.randrange(10000, 99999)}</span></div>
    <table>{cells([["货名及规格", "单位", "数量", "单价", "金额", "备注"]], "th")}{cells(rows)}</table><div class=l><b>{foot}</b></div>
    <div class=l><span>送货人：鲁成</span><span>收货人（签章）：</span></div>"""
    unsure = ["pricing.total_mismatch"]
    return made("atrium_zh-delivery", "sum_mismatch", sheet(css, body), bad=bad, width=980, unsure=unsure, smallest=18, paper=True)


def utility(rng: Random, *, bad: bool) -> Page:
    """A flat's water, power and gas in an app: use is the difference of two readings; one use is zero. The right one's gas was truly unused."""
    meters = [("水费", "吨", 1182, 1196, 3.5), ("电费", "度", 20415, 20683, 0.55), ("燃气费", "m³", 906, 921 if bad else 906, 2.8)]
    cards, total = "", 0.0
    for place, (name, unit, before, after, price) in enumerate(meters):
        used, fee = after - before, (after - before) * price
        total += fee
        shown = 0 if bad and place == 1 else used
        cards += f"""<section><h3>{name}<b>¥{money(fee)}</b></h3><table>{cells([["上期读数", "本期读数", "用量", "单价"]], "th")}
        {cells([[before, after, f"{shown} {unit}", f"{price:.2f}"]])}</table></section>"""
    note = "" if bad else "<p class=n>燃气：本期读数未变，无用气。</p>"
    css = f"""body{{background:linear-gradient(#d9f2ea,#f6f8f8 240px);font:16px {SANS_ZH};color:#20302c}}h2{{font-size:19px;padding:8px 18px;
    margin:0}}section{{background:#fff;
    margin:12px 16px;border-radius:12px;padding:12px 16px}}h3{{display:flex;justify-content:space-between;margin:0 0 8px;font-size:17px}}
    table{{width:100%;text-align:center}}
    th{{font-weight:400;color:#5f716c;font-size:14px}}.t{{padding:8px 20px;font-size:18px;display:flex;justify-content:space-between}}
    .n{{margin:6px 20px;color:#4a5b56;font-size:15px}}
    .b{{position:sticky;background:#14a07a;color:#fff;text-align:center;padding:14px;margin-top:14px;font-size:17px}}"""
    body = f"""{status("8:15")}<h2>‹ 物业缴费 · {rng.choice(["3幢", "5幢", "8幢"])}1202室</h2>
    <div style='padding:0 20px;color:#4a5b56'>账期 2024-0{"4" if bad else "7"}</div>{cards}{note}
    <div class=t><span>合计应缴</span><b>¥{money(total)}</b></div><div class=b>立即缴费</div>"""
    unsure = ["document.sum_mismatch", "pricing.total_mismatch"]
    return made("atrium_zh-utility", "zero_field", sheet(css, body), bad=bad, width=400, unsure=unsure, scale=2, smallest=28)


TEMPLATES = (fuel, vat_invoice, expense, quotation, delivery, utility)
