"""Chinese payslips, statements and bills."""

from __future__ import annotations

from random import Random

from tests.generator.web.page import Page
from tests.generator.web.summit_kit import MONO, SANS, SERIF, SUM, TOTAL, ZERO, made, money, plain, rows


def payslip_app(rng: Random, *, bad: bool) -> Page:
    """A payslip in an HR app: base pay of nothing, or nothing for sick leave and tax."""
    base = rng.randrange(4200, 4900) * 100
    earned = [("基本工资", 0 if bad else base), ("岗位津贴", 120000), ("绩效工资", 86350), ("餐补", 44000), ("夜班补贴", 36000)]
    cut = [("养老保险", 33600), ("医疗保险", 8400), ("失业保险", 2100), ("住房公积金", 30000), ("个人所得税", 0), ("病假扣款", 0)]
    gross, taken = sum(v for _, v in earned), sum(v for _, v in cut)

    def lines(items: list[tuple[str, int]]) -> str:
        return "".join(f"<p><span>{k}</span><b>{money(v)}</b></p>" for k, v in items)

    css = (
        f"body{{{SANS}background:#eef1f7;color:#20242c}}"
        ".top{background:#2f5bd8;color:#fff;padding:14px 18px 56px;font-size:15px}.top i{font-style:normal;float:right}"
        ".sum{margin:-40px 14px 12px;background:#fff;border-radius:14px;padding:18px;text-align:center}.sum big{display:block;font-size:34px}"
        ".c{margin:0 14px 12px;background:#fff;border-radius:14px;padding:6px 18px 10px}h4{margin:10px 0 4px;font-size:15px;color:#2f5bd8}"
        "p{display:flex;justify-content:space-between;margin:0;padding:9px 0;border-top:1px solid #f0f0f3;font-size:15px}small{color:#777;"
        "font-size:13px}"
    )
    body = (
        "<div class=top>‹ 我的工资条<i>2025年08月</i></div>"
        f"<div class=sum><small>实发工资（元）</small><big>{money(gross - taken)}</big><small>计薪天数 21 天 · 已发放至尾号 6620</small></div>"
        f"<div class=c><h4>收入项 · 合计 {money(gross)}</h4>{lines(earned)}</div><div class=c><h4>扣除项 · 合计 {money(taken)}</h4>{lines(cut)}</div>"
    )
    return made("zh-payslip_app", ZERO, css, body, bad=bad, width=390, scale=2, smallest=26, kind="payslip")


def payroll_sheet(rng: Random, *, bad: bool) -> Page:
    """A payroll sheet of a workshop: one person's net is off, or one has repaid an advance."""
    people = ("邹立冬", "孟小曼", "费长林", "乔安宁", "鲁一舟")
    table = []
    for place, name in enumerate(people):
        base, piece, full, social = 320000 + 10000 * place, rng.randrange(1200, 2600) * 100, 20000, 41500
        loan = 150000 if place == 2 else 0
        net = base + piece + full - social - loan
        if bad and place == 3:
            net += 30000
        table.append((place + 1, name, *(plain(v) for v in (base, piece, full, social, loan, net)), ""))
    head = rows([("序号", "姓名", "底薪", "计件工资", "全勤奖", "代扣社保", "扣借支", "实发金额", "签字")], "th")
    css = (
        f"body{{{SERIF}background:#fff;padding:36px 40px}}"
        "h1{text-align:center;font-size:26px;letter-spacing:6px;margin:0 0 6px}.u{display:flex;justify-content:space-between;font-size:16px;"
        "margin:8px 0}"
        "table{border-collapse:collapse;width:100%;font-size:17px}td,th{border:1px solid #222;padding:10px 8px;text-align:center}"
        "th{background:#f1efe6}"
    )
    body = (
        "<h1>装配二车间工资发放表</h1><div class=u><span>所属月份：2025年6月</span><span>单位：元</span></div>"
        f"<table>{head}{rows(table)}</table><div class=u><span>制表：谭会计</span><span>审核：</span><span>实发 = 底薪 + 计件 + 全勤 − 社保 − 借支</span></div>"
    )
    return made("zh-payroll_sheet", SUM, css, body, bad=bad, width=1120, smallest=16, paper=True)


def bank_app(rng: Random, *, bad: bool) -> Page:
    """Movements with balances in a bank's app, newest first: one balance does not follow, or a refund among the spendings."""
    moves = [
        ("08-21", "工资", 865000),
        ("08-22", "水果店", -4680),
        ("08-23", "退款-鞋服商城", 25900),
        ("08-25", "房租转账", -260000),
        ("08-26", "地铁出行", -700),
    ]
    balance = rng.randrange(30000, 90000)
    cells = []
    for place, (day, who, amount) in enumerate(moves):
        balance += amount
        shown = balance + (50000 if bad and place >= 3 else 0)
        sign = "+" if amount > 0 else "−"
        tone = "g" if amount > 0 else "k"
        cells.append(
            f"<li><em>{who[0]}</em><div><b>{who}</b><s>2025-{day}</s></div><div class=r><b class={tone}>{sign}{money(abs(amount))}</b><s>余额 "
            f"{money(shown)}</s></div></li>"
        )
    css = (
        f"body{{{SANS}background:#fff;color:#222}}"
        "header{padding:16px;text-align:center;font-size:18px;border-bottom:1px solid #eee}nav{display:flex;gap:10px;padding:12px 16px;"
        "font-size:14px}"
        "nav span{background:#fdeceb;color:#c2272d;padding:5px 12px;border-radius:14px}ul{list-style:none;margin:0;padding:0 16px}"
        "li{display:flex;align-items:center;gap:12px;padding:14px 0;border-bottom:1px solid #f2f2f2}em{width:40px;height:40px;border-radius:50%;"
        "background:#c2272d;"
        "color:#fff;text-align:center;line-height:40px;font-style:normal}b{display:block;font-size:16px}s{text-decoration:none;color:#777;"
        "font-size:13px}"
        ".r{margin-left:auto;text-align:right}.g{color:#c2272d}"
    )
    body = (
        f"<header>活期账户明细</header><nav><span>近一月</span><span>全部类型</span><span>尾号 3308</span></nav><ul>{''.join(reversed(cells))}</ul>"
    )
    return made("zh-bank_app", SUM, css, body, bad=bad, width=400, scale=2, smallest=26, kind="bank_statement", text="近一月的流水，申请租房用")


def passbook(rng: Random, *, bad: bool) -> Page:
    """A printed statement with columns of debit and credit: a balance is left out, or only the natural blanks."""
    balance = rng.randrange(800000, 1200000)
    table = [("0601", "承前余额", "", "", money(balance), "")]
    moves = (
        ("0603", "货款收入", 482000),
        ("0607", "电汇手续费", -1500),
        ("0611", "支付材料款", -316580),
        ("0616", "货款收入", 275000),
        ("0621", "结息", 1263),
        ("0628", "代缴电费", -84217),
    )
    for place, (day, what, amount) in enumerate(moves):
        balance += amount
        shown = "" if bad and place == 3 else money(balance)
        table.append((day, what, money(-amount) if amount < 0 else "", money(amount) if amount > 0 else "", shown, f"00{417 + place}"))
    css = (
        f"body{{{MONO}background:#f7f5ee;padding:40px}}"
        ".b{border-top:3px double #1d4a3a;border-bottom:3px double #1d4a3a;padding:14px 0;display:grid;grid-template-columns:1fr 1fr;row-gap:8px;"
        "font-size:17px}"
        "h2{margin:0 0 14px;color:#1d4a3a;font-size:25px}table{width:100%;margin-top:18px;font-size:17px;border-collapse:collapse}"
        "th{text-align:right;border-bottom:1px solid #1d4a3a;padding:8px}td{text-align:right;padding:9px 8px}"
        "td:nth-child(-n+2),th:nth-child(-n+2){text-align:left}"
    )
    body = (
        "<h2>临江农商银行 · 单位账户对账单</h2><div class=b><span>户名：临江市禾木家具厂</span><span>币种：人民币</span><span>账号：6205 **** **** 0917</span><span>"
        "期间：2025年6月</span></div>"
        f"<table>{rows([('日期', '摘要', '借方发生额', '贷方发生额', '余额', '流水号')], 'th')}{rows(table)}</table>"
    )
    return made("zh-passbook", ZERO, css, body, bad=bad, width=1000, smallest=17, paper=True, kind="bank_statement")


def card_bill(rng: Random, *, bad: bool) -> Page:
    """A credit card bill as an equation of tiles: the result is off, or the last bill was overpaid."""
    last, paid = (rng.randrange(3000, 4000) * 100, 280000) if bad else (-15000, 0)
    spent, fee, refund = rng.randrange(220000, 310000), 1280, 9900
    due = last - paid + spent + fee - refund + (18000 if bad else 0)
    tiles = (("", "上期账单余额", last), ("−", "本期还款", paid), ("+", "本期消费", spent), ("+", "分期手续费", fee), ("−", "退货退款", refund))
    shown = "".join(f"<div class=t><i>{sign}</i><span>{name}</span><b>{money(value)}</b></div>" for sign, name, value in tiles)
    css = (
        f"body{{{SANS}background:#111722;color:#e9edf5;padding:26px 34px}}"
        ".h{display:flex;justify-content:space-between;align-items:baseline}.h b{font-size:24px}.g{display:grid;"
        "grid-template-columns:repeat(3,1fr);gap:14px;margin:22px 0}"
        ".t{background:#1c2535;border-radius:10px;padding:16px 18px;position:relative}.t span{display:block;color:#9fb0cc;font-size:16px}.t "
        "b{font-size:26px}"
        ".t i{position:absolute;right:16px;top:10px;font-size:30px;font-style:normal;color:#6fa0ff}.d{background:#3458b8;border-radius:10px;"
        "padding:16px 18px}"
        ".d b{font-size:28px}.d span{display:block;font-size:16px}footer{font-size:15px;color:#9fb0cc}"
    )
    note = "" if bad else "上期账单余额为负数表示溢缴款，已自动抵扣。"
    body = (
        "<div class=h><b>信用卡电子账单</b><span>账单日 2025/09/05 · 还款日 2025/09/23</span></div>"
        f"<div class=g>{shown}<div class=d><span>= 本期应还款额</span><b>¥{money(due)}</b></div></div><footer>卡号末四位 7742 · 积分余额 12,806 {note}</footer>"
    )
    return made("zh-card_bill", SUM, css, body, bad=bad, width=960, smallest=15)


def wallet_month(rng: Random, *, bad: bool) -> Page:
    """A month in a wallet with shares of spending: the parts are not the whole, or they are to the cent."""
    parts = [
        ("餐饮美食", 128460, "#f08a3c"),
        ("交通出行", 36250, "#4aa3e0"),
        ("日用百货", 71899, "#57b894"),
        ("充值缴费", 30000, "#a87fd8"),
        ("其他", rng.randrange(500, 2500), "#b9b9b9"),
    ]
    whole = sum(v for _, v, _ in parts)
    shown = whole + (42000 if bad else 0)
    stripe = "".join(f"<i style='flex:{v};background:{c}'></i>" for _, v, c in parts)
    listed = "".join(f"<dt><u style='background:{c}'></u>{k}</dt><dd>¥{money(v)}</dd>" for k, v, c in parts)
    css = (
        f"body{{{SANS}background:#fafafa;color:#222}}"
        ".st{display:flex;justify-content:space-between;padding:8px 18px;font-size:13px}.h{padding:10px 20px 20px;background:#07b26a;color:#fff}"
        ".h b{font-size:36px}.h b small{font-size:20px}.q{margin:14px;background:#fff;border-radius:10px;padding:16px}.bar{display:flex;"
        "height:14px;border-radius:7px;overflow:hidden}"
        "dl{display:grid;grid-template-columns:1fr auto;row-gap:16px;font-size:16px;margin:18px 0 4px}dd{margin:0}u{display:inline-block;"
        "width:10px;height:10px;border-radius:5px;margin-right:8px}"
        ".n{font-size:14px;color:#777;padding:0 20px 20px}"
    )
    whole_, cents = money(shown).split(".")
    body = (
        "<div class=st><span>21:06</span><span>5G ▮▮▮ 64%</span></div>"
        f"<div class=h><div>2025年7月 ▾　本月支出</div><b>¥{whole_}<small>.{cents}</small></b><div>共 83 笔</div></div>"
        f"<div class=q><div class=bar>{stripe}</div><dl>{listed}</dl></div><div class=n>支出 = 以上各分类之和；转账给自己不计入</div>"
    )
    return made("zh-wallet_month", SUM, css, body, bad=bad, width=375, scale=2, smallest=28, text="上个月的支付账单截图")


def power_bill(rng: Random, *, bad: bool) -> Page:
    """A bill of electricity by steps: the present reading is nought, or the meter was new."""
    first, second = 230, rng.randrange(20, 90)
    used = first + second
    before = 3418 if bad else 0
    now = 0 if bad else used
    cost_first, cost_second = first * 52, second * 57
    css = (
        f"body{{{SANS}background:#e9f3ee;padding:20px;color:#1b3329}}"
        ".p{background:#fff;border:2px solid #2c8a62;border-radius:6px;padding:20px}.p h3{margin:0;color:#2c8a62;font-size:21px}.m{display:flex;"
        "margin:16px 0;border:1px solid #bfdccd}"
        ".m div{flex:1;text-align:center;padding:10px 4px;border-right:1px solid #bfdccd;font-size:14px}.m b{display:block;font-size:20px}"
        ".l{display:grid;grid-template-columns:2fr 1fr 1fr 1fr;font-size:15px;row-gap:10px}.l span:nth-child(4n){text-align:right}"
        ".f{border-top:1px dashed #2c8a62;margin-top:14px;padding-top:12px;font-size:18px;text-align:right}"
    )
    note = "抄表类型：远程自动抄表" if bad else "备注：本户于 7 月 1 日换装新表，起码为 0"
    body = (
        "<div class=p><h3>⚡ 居民电费通知单</h3><div>户号 0418822306 · 结算期 2025年7月</div>"
        f"<div class=m><div>上期示数<b>{before}</b></div><div>本期示数<b>{now}</b></div><div>倍率<b>1</b></div><div>用电量(度)<b>{used}</b></div></div>"
        f"<div class=l><span>档次</span><span>电量</span><span>单价</span><span>金额</span><span>第一档</span><span>{first}</span><span>0.52</span><span>"
        f"{plain(cost_first)}</span>"
        f"<span>第二档</span><span>{second}</span><span>0.57</span><span>{plain(cost_second)}</span></div>"
        f"<div class=f>电费合计 <b>{plain(cost_first + cost_second)} 元</b></div><p>{note}</p></div>"
    )
    return made("zh-power_bill", ZERO, css, body, bad=bad, width=520, scale=1.5, smallest=21, unsure=(SUM,), text="七月电费单，请核对")


def estate_bill(rng: Random, *, bad: bool) -> Page:
    """A notice of the estate's fees: the total is off, or a month was let off."""
    area = rng.randrange(86, 118)
    fee = area * 185 * 6
    items = [
        ("物业服务费", f"{area}㎡ × 1.85元 × 6个月", fee),
        ("车位管理费", "80元 × 6个月", 48000),
        ("公共能耗分摊", "按户均摊", 13460),
        ("二次供水加压", "31吨 × 0.60元", 1860),
    ]
    if not bad:
        items.append(("减免优惠（1个月物业费）", f"−{area}㎡ × 1.85元", -area * 185))
    whole = sum(v for *_, v in items) - (20000 if bad else 0)
    listed = "".join(f"<li><b>{k}</b><span>{how}</span><i>{money(v)}</i></li>" for k, how, v in items)
    css = (
        f"body{{{SERIF}background:#fff;padding:44px 52px;color:#222}}"
        "h1{font-size:30px;text-align:center;color:#b3261e;border-bottom:2px solid #b3261e;padding-bottom:14px}p{font-size:19px;line-height:1.8;"
        "text-indent:2em}"
        "ol{font-size:19px;padding-left:30px}li{padding:7px 0}li span{margin:0 14px;color:#555}i{float:right;font-style:normal}.w{font-size:21px;"
        "border:1px solid #222;padding:12px 16px;display:flex;justify-content:space-between}"
        ".e{text-align:right;font-size:18px;margin-top:30px}"
    )
    body = (
        f"<h1>缴 费 通 知 单</h1><p>尊敬的 7 栋 2 单元 1103 业主：您 2025 年下半年应缴费用如下（单位：元），请于 7 月 31 日前到客服中心缴纳。</p><ol>{listed}</ol>"
        f"<div class=w><span>应缴合计</span><b>{money(whole)}</b></div><div class=e>青禾湾物业服务中心<br>2025年7月2日</div>"
    )
    return made("zh-estate_bill", SUM, css, body, bad=bad, width=860, smallest=18, paper=True, unsure=(TOTAL,))


TEMPLATES = (payslip_app, payroll_sheet, bank_app, passbook, card_bill, wallet_month, power_bill, estate_bill)
