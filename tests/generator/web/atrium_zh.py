"""Chinese documents on a screen and from a till: payslips, bank, wallet and card statements, a restaurant's receipt."""

from __future__ import annotations

from random import Random

from tests.generator.web.atrium_kit import HEI, SANS_ZH, SERIF_ZH, cells, made, money, pairs, sheet, status
from tests.generator.web.page import Page


def payslip_app(rng: Random, *, bad: bool) -> Page:
    """A payslip in a staff app; the late deduction is an honest zero, the base pay is not."""
    base = 6800.0 if bad else 7150.0
    pay = [("基本工资", base), ("岗位津贴", 1200.0), ("绩效奖金", 2350.5), ("餐补", 440.0)]
    cut = [("养老保险（个人）", 640.0), ("医疗保险（个人）", 160.0), ("失业保险（个人）", 40.0), ("住房公积金", 800.0), ("个人所得税", 124.52)]
    gross, less = sum(v for _, v in pay), sum(v for _, v in cut)
    shown = [(n, "0.00" if bad and n == "基本工资" else money(v)) for n, v in pay]
    css = f"""body{{background:#f2f4f8;font:15px {SANS_ZH};color:#1f2533}}.top{{background:#2f6bff;color:#fff;padding:0 0 54px}}
    .nav{{text-align:center;font-size:17px;padding:8px}}.hero{{margin:-44px 14px 12px;background:#fff;border-radius:14px;padding:18px;
    text-align:center}}
    .hero strong{{font-size:34px;display:block;margin:4px 0}}.card{{background:#fff;border-radius:14px;margin:0 14px 12px;padding:6px 16px 12px}}
    h3{{font-size:15px;border-left:4px solid #2f6bff;padding-left:8px;margin:12px 0 6px}}.r{{display:flex;justify-content:space-between;
    padding:8px 0}}
    .r b{{font-weight:500}}.g{{color:#8a93a6}}button{{display:block;width:calc(100% - 28px);margin:4px 14px 20px;height:44px;border:0;
    border-radius:22px;
    background:#2f6bff;color:#fff;font:16px {SANS_ZH}}}"""
    body = f"""<div class=top>{status("9:41", "#fff")}<div class=nav>‹ &nbsp; 我的工资条 &nbsp; ⋯</div></div><div class=hero><span class=g>2024年{
        "8" if bad else "9"
    }月实发（元）</span><strong>{money(gross - less)}</strong><span class=g>发薪日 10日 · 出勤 22 天 · 迟到 0 次</span></div>
    <div class=card><h3>收入项</h3>{pairs([*shown, ("应发合计", money(gross))])}</div>
    <div class=card><h3>扣除项</h3>{pairs([*((n, "-" + money(v)) for n, v in cut), ("迟到扣款", "0.00"), ("扣除合计", "-" + money(less))])}</div>
    <button>确认无误并签收</button>"""
    return made(
        "atrium_zh-payslip_app",
        "zero_field",
        sheet(css, body),
        bad=bad,
        width=390,
        unsure=["document.sum_mismatch"],
        kind="payslip",
        scale=2,
        smallest=30,
    )


def payslip_strip(rng: Random, *, bad: bool) -> Page:
    """Four people in one sheet of pay; one's net pay is wrong by a few hundred."""
    people = [
        ("0107", "周承宇", 5600, 900, 620),
        ("0112", "何晓蔓", 6200, 1100, 0),
        ("0125", "杜明远", 5850, 980, 310),
        ("0131", "苏婉", 7400, 1500, 465),
    ]
    rows, total = [], 0.0
    for place, (number, name, base, post, extra) in enumerate(people):
        gross, social = base + post + extra, round(base * 0.105, 2)
        tax = round(max(0, gross - social - 5000) * 0.03, 2)
        net = gross - social - tax
        total += net
        net += 360 if bad and place == 2 else 0
        hours = f"{extra / 31:.0f}"
        rows.append((number, name, money(base), money(post), hours, money(extra), money(gross), money(social), money(tax), money(net), ""))
    head = ["工号", "姓名", "基本工资", "岗位工资", "加班小时", "加班费", "应发", "社保", "个税", "实发", "签字"]
    css = f"""body{{padding:46px;background:#fff;font:17px {SERIF_ZH};color:#111}}h1{{text-align:center;font-size:27px;letter-spacing:4px}}
    table{{width:100%;border-collapse:collapse}}td,th{{border:1px solid #333;padding:9px 8px;text-align:right;white-space:nowrap}}
    td:nth-child(-n+2),th{{text-align:center}}td:last-child{{width:90px}}.f{{display:flex;justify-content:space-between;margin-top:16px}}"""
    body = f"""<h1>德润包装厂二车间工资表</h1><div class=f style='margin-bottom:8px'><span>所属月份：2024年{"5" if bad else "6"}月</span><span>单位：元</span></div>
    <table>{cells([head], "th")}{cells(rows)}</table><div class=f><span>本页实发合计：{money(total)}</span></div>
    <div class=f><span>制表：钱丽</span><span>复核：林涛</span><span>负责人：</span></div>"""
    return made("atrium_zh-payslip_strip", "sum_mismatch", sheet(css, body), bad=bad, width=1240, text="车间工资表，请审核", smallest=17, paper=True)


def bank_app(rng: Random, *, bad: bool) -> Page:
    """Movements of a savings account with a balance in each row; one balance is missing."""
    moves = [("工资代发", "03-15", 8620.0), ("生活缴费-燃气", "03-14", -86.4), ("转账至 尾号3307", "03-12", -2000.0)]
    moves += [("快捷支付-超市", "03-11", -158.9), ("利息入账", "03-10", 12.36), ("ATM取款", "03-08", -1000.0)]
    left, rows = 15240.77 if bad else 9874.15, ""
    for place, (what, day, value) in enumerate(moves):
        shown = "余额 --" if bad and place == 3 else f"余额 {money(left)}"
        left = round(left - value, 2)
        rows += f"""<li><u>{what[0]}</u><p>{what}<small>{day} {rng.randrange(8, 21):02d}:{rng.randrange(60):02d}</small></p>
        <p class=a><b class={"i" if value > 0 else "o"}>{value:+,.2f}</b><small>{shown}</small></p></li>"""
    css = f"""body{{background:#fff;font:16px {SANS_ZH};color:#222}}.bar{{display:flex;justify-content:space-between;padding:10px 18px;
    font-size:18px}}
    .acc{{margin:8px 16px;padding:16px;border-radius:12px;color:#fff;background:linear-gradient(120deg,#b4232a,#e2574c)}}
    .tabs{{display:flex;gap:26px;padding:10px 18px;border-bottom:1px solid #eee;color:#777}}.tabs b{{color:#b4232a}}ul{{margin:0;padding:0 16px}}
    li{{display:flex;align-items:center;gap:12px;border-bottom:1px solid #f0f0f0;list-style:none}}p{{margin:12px 0}}small{{display:block;
    color:#777;font-size:13px;
    margin-top:4px}}u{{text-decoration:none;width:36px;height:36px;border-radius:50%;background:#fbe9e7;color:#b4232a;text-align:center;
    line-height:36px}}
    .a{{margin-left:auto;text-align:right}}.i{{color:#c62828}}.o{{color:#222}}"""
    body = f"""{status("21:06")}<div class=bar><span>‹</span><span>收支明细</span><span>筛选</span></div><div class=acc>储蓄卡（尾号 6614）<br>
    <span style='font-size:13px'>开户网点：滨江支行</span></div><div class=tabs><b>全部</b><span>收入</span><span>支出</span><span>2024年3月 ▾</span></div>
    <ul>{rows}</ul><p style='text-align:center;color:#aaa;font-size:13px'>没有更多了</p>"""
    return made("atrium_zh-bank_app", "zero_field", sheet(css, body), bad=bad, width=412, kind="bank_statement", scale=2, smallest=26)


def wallet_month(rng: Random, *, bad: bool) -> Page:
    """A month in a dark wallet: categories and their sum; refunds are counted off on the right page."""
    spent = [("餐饮美食", "食", 1286.4), ("交通出行", "行", 342.0), ("日用百货", "用", 758.65), ("住房缴费", "住", 2150.0), ("文娱休闲", "娱", 196.0)]
    refund = 0.0 if bad else 120.0
    total = sum(v for *_, v in spent) - refund + (500 if bad else 0)
    peak = max(v for *_, v in spent)
    lines = "".join(
        f"<div class=c><span>{icon}</span><div><div class=r><span>{name}</span><b>¥{money(v)}</b></div>"
        f"<i style='width:{v / peak * 100:.0f}%'></i></div></div>"
        for name, icon, v in spent
    )
    back = "" if bad else "<div class=c><span>退</span><div class=r style='flex:1'><span>退款（冲减支出）</span><b>-¥120.00</b></div></div>"
    css = f"""body{{background:#12141a;color:#e9ebf1;font:16px {SANS_ZH}}}h2{{text-align:center;font-size:18px;font-weight:500;margin:8px}}
    .sum{{padding:16px 22px}}.sum b{{font-size:36px;display:block}}.c{{display:flex;gap:14px;padding:12px 22px;font-size:16px}}.c>div{{flex:1}}
    .c>span{{width:30px;height:30px;border-radius:9px;background:#262c3a;text-align:center;line-height:30px;flex:none}}
    .r{{display:flex;justify-content:space-between}}i{{display:block;height:5px;border-radius:3px;background:#3ecf8e;margin-top:8px}}
    .n{{margin:16px 22px 26px;padding:12px;border-radius:10px;background:#1d212b;color:#98a0b3;font-size:14px}}"""
    body = f"""{status("22:18", "#fff")}<h2>月度账单</h2><div class=sum><span>{"10月" if bad else "11月"}总支出 ▾</span><b>¥{money(total)}</b></div>
    <div style='padding:4px 22px;color:#98a0b3'>支出构成（全部分类）</div>{lines}{back}
    <div class=n>本月记账 {rng.randrange(40, 90)} 笔 · 连续记账 {rng.randrange(90, 300)} 天</div>"""
    return made("atrium_zh-wallet_month", "sum_mismatch", sheet(css, body), bad=bad, width=375, scale=3, smallest=42)


def card_bill(rng: Random, *, bad: bool) -> Page:
    """A credit card's bill on a desktop page: carried balance, repayment, new spending."""
    last, paid, fresh, fee, cash = (6318.25, 6318.25, 4027.6, 0.0, 35.0) if not bad else (5204.8, 3000.0, 2811.35, 41.2, 20.0)
    due = last - paid + fresh + fee - cash + (-315 if bad else 0)
    spend = [("06-02", "盒马鲜生", 0.19), ("06-09", "中石化加油", 0.11), ("06-13", "航空售票", 0.45), ("06-20", "教育培训", 0.25)]
    parts = [round(fresh * share, 2) for *_, share in spend]
    parts[-1] = round(fresh - sum(parts[:-1]), 2)
    rows = [(day, what, rng.choice(["6207", "6215"]), money(v)) for (day, what, _), v in zip(spend, parts, strict=True)]
    boxes = [("本期应还款额", due, "="), ("上期账单金额", last, "−"), ("上期已还金额", paid, "+"), ("本期账单金额", fresh, "+")]
    boxes += [("循环利息", fee, "−"), ("刷卡返现", cash, "")]
    tiles = "".join(f"<div class=k><small>{n}</small><b>¥ {money(v)}</b></div><em>{op}</em>" for n, v, op in boxes)
    css = f"""body{{background:#eef0f3;font:17px {SANS_ZH};color:#2b2b2b}}header{{background:#14284b;color:#fff;padding:20px 46px;
    font-size:21px}}main{{margin:26px 46px;
    background:#fff;padding:26px 30px}}.s{{display:flex;align-items:center;justify-content:space-between;border:1px solid #d7dbe3;padding:18px}}
    .k small{{display:block;
    color:#555;font-size:16px;margin-bottom:6px}}.k b{{font-size:21px}}em{{font:22px {SANS_ZH};color:#888}}table{{width:100%;
    border-collapse:collapse;margin-top:22px}}
    th{{background:#f4f6f9;text-align:left}}td,th{{padding:11px;border-bottom:1px solid #e5e8ee}}td:last-child,th:last-child{{text-align:right}}"""
    body = f"""<header>信用卡电子账单 <span style='font-size:15px;opacity:.8'>　账单日 每月25日 ｜ 尾号 8852</span></header><main>
    <p>到期还款日：2024年07月13日　信用额度：30,000.00</p>
    <div class=s>{tiles}</div><table>{cells([["交易日", "交易说明", "卡末四位", "人民币金额"]], "th")}{cells(rows)}</table></main>"""
    return made("atrium_zh-card_bill", "sum_mismatch", sheet(css, body), bad=bad, width=1280, text="信用卡账单", smallest=16)


def restaurant(rng: Random, *, bad: bool) -> Page:
    """A restaurant's slip: dishes, tea for each guest, a discount, the odd cents let off."""
    dishes = [("酸汤肥牛", 1, 68.0), ("蒜蓉空心菜", 1, 26.0), ("干锅花菜", 1, 38.0), ("米饭", 4, 3.0), ("酸梅汁(扎)", 1, 28.0)]
    if not bad:
        dishes[2:4] = [("剁椒鱼头", 1, 96.5), ("米饭", 5, 3.0)]
    guests = 4 if bad else 5
    food = sum(n * p for _, n, p in dishes) + guests * 4
    off = 20.0
    small = 0.0 if bad else 0.5
    due = food - off - small + (30 if bad else 0)
    rows = [(n, q, money(p), money(q * p)) for n, q, p in [*dishes, ("茶位", guests, 4.0)]]
    odd = "" if bad else f"<div class=r><span>抹零</span><b>-{money(small)}</b></div>"
    css = f"""body{{padding:26px 24px;background:#fffefb;font:19px {HEI};color:#181818}}h1{{text-align:center;font-size:26px;margin:0}}
    .c{{text-align:center}}
    hr{{border:0;border-top:2px dashed #444}}table{{width:100%}}td,th{{text-align:right;font-weight:400;padding:4px 0}}
    td:first-child,th:first-child{{text-align:left}}
    .r{{display:flex;justify-content:space-between;padding:4px 0}}.r b{{font-weight:400}}.big{{font-size:26px}}"""
    body = f"""<h1>湘里人家</h1><div class=c>结账单</div><div class=r><span>桌号 A{rng.randrange(3, 19)}</span><b>{guests}人</b></div><hr>
    <table>{cells([["品名", "数量", "单价", "金额"]], "th")}{cells(rows)}</table><hr>{pairs([("消费合计", money(food)), ("满100减20", "-20.00")])}{odd}<hr>
    <div class='r big'><span>实收</span><b>¥{money(due)}</b></div><div class=r><span>支付方式</span><b>扫码支付</b></div><p class=c>谢谢惠顾 欢迎再来</p>"""
    unsure = ["pricing.total_mismatch"]
    return made(
        "atrium_zh-restaurant",
        "sum_mismatch",
        sheet(css, body),
        bad=bad,
        width=440,
        unsure=unsure,
        kind="receipt",
        scale=1.5,
        smallest=28,
        paper=True,
    )


TEMPLATES = (payslip_app, payslip_strip, bank_app, wallet_month, card_bill, restaurant)
