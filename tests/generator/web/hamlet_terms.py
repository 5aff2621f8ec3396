"""Terms of `hamlet`: prices that hold for some people only, and what stands in print too faint to read."""

from __future__ import annotations

from random import Random

from tests.generator.web.hamlet_kit import Template, facts, number, page, split_price, status
from tests.generator.web.page import Page


def new_phone(rng: Random, *, wrong: bool) -> Page:
    """A telephone; its large price is the one after an old telephone was handed in, or simply its price."""
    css = """body{background:#fafafa}.ph{height:250px;display:flex;justify-content:center;align-items:center;background:#eef0f4}
    .ph div{width:100px;height:206px;border-radius:20px;background:linear-gradient(150deg,#b7a6f0,#5c4bb3);border:4px solid #333}
    .w{padding:16px 20px;background:#fff}.c{display:flex;gap:10px;margin:12px 0}.c div{border:1px solid #ddd;border-radius:10px;
    padding:9px 12px;flex:1;font-size:13px}.c .on{border:2px solid #5c4bb3}.q{background:#f4f1ff;border-radius:10px;padding:11px 14px;
    font-size:14px}
    .b{background:#5c4bb3;color:#fff;text-align:center;padding:14px;margin:14px 20px 28px;border-radius:26px;font-size:16px}"""
    if wrong:
        big, way = 3299, "换新到手价，需交回旧手机一部，抵1,000元<br>不换新购买：¥4,299"
    else:
        big, way = 4299, "支持以旧换新，旧机到店估价，不参加也可直接购买"
    body = f"""{status(rng)}<div class="ph"><div></div></div><div class="w"><h2 style="font-size:21px">星屿 S{rng.randint(5, 9)} 5G手机</h2>
    <div style="padding:6px 0">{split_price(big, big=36, small=18)}</div><div class="q">{way}</div>
    <div class="c"><div class="on">12GB+256GB<br>已选</div><div>烟紫色<br>现货</div></div>
    <div style="color:#888;font-size:13px">6.7英寸　5000mAh　{rng.randint(1, 9)}.{rng.randint(1, 9)}万人预约</div></div><div class="b">立即购买</div>"""
    return page("new_phone", css, body, facts("conditional" if wrong else ""), smallest=26)


def gym(rng: Random, *, wrong: bool) -> Page:
    """Cards of a gym; the banner counts by the day, or by the card that is chosen."""
    css = """body{background:#111;color:#eee}.bn{background:linear-gradient(100deg,#d6ff3a,#7ad100);color:#111;padding:20px;margin:12px;
    border-radius:16px}.bn b{font-size:46px}.t{margin:0 12px 10px;border:1px solid #333;border-radius:14px;padding:15px 18px;background:#1b1b1b}
    .t.on{border:2px solid #d6ff3a}.t i{font-size:12px;color:#9a9a9a}.t b{font-size:22px}.st{display:flex;justify-content:space-between;
    background:#1b1b1b;padding:14px 20px 28px;margin-top:18px;align-items:center}.st span:last-child{background:#d6ff3a;color:#111;
    border-radius:22px;padding:11px 30px;font-weight:700}"""
    banner = "<b>6.6</b> 元/天起" if wrong else "<b>399</b> 元/月"
    cards = (("月卡", "30天", "¥399", True), ("季卡", "90天", "¥1,050", False), ("年卡", "365天", "¥2,409", False))
    rows = "".join(
        f'<div class="row t{" on" if on else ""}"><span>{"◉" if on else "○"}　{a}<br><i>　　有效期{d}</i></span><b>{p}</b></div>'
        for a, d, p, on in cards
    )
    body = f"""{status(rng, "#eee")}<div class="bn">动力站 · 文汇路店<br>{banner}<br>24小时自助健身　{rng.randint(50, 90)}台器械</div>
    <div style="padding:4px 16px 10px">选择卡种</div>{rows}<div class="st"><span>已选月卡　<b>¥399</b></span><span>开卡</span></div>"""
    return page("gym", css, body, facts("conditional" if wrong else ""), width=360, scale=3.0, smallest=36)


def ride(rng: Random, *, wrong: bool) -> Page:
    """Cars to call, below a map with the way drawn on it."""
    css = """body{background:#fff}.mp{height:250px;
    background:linear-gradient(90deg,#fff0 48%,#fff 48% 52%,#fff0 52%),linear-gradient(#fff0 60%,#fff 60% 65%,#fff0 65%),#e4e8dc;
    position:relative}.mp svg{position:absolute;left:60px;top:40px}
    .pm{background:#fff4e8;border-left:4px solid #ff7a1a;margin:12px 16px;padding:10px 14px;display:flex;justify-content:space-between;
    align-items:center}.pm b{font-size:28px;color:#ff7a1a}.c{display:grid;grid-template-columns:56px 1fr auto 30px;align-items:center;
    padding:13px 16px;
    border-bottom:1px solid #f2f2f2;gap:8px}.c.on{background:#f6f9ff}.c svg{display:block}.c small{color:#999;font-size:12px;display:block}
    .c b{font-size:20px}.ok{background:#222;color:#fff;text-align:center;margin:14px 16px 30px;padding:14px;border-radius:8px;font-size:17px}"""
    banner = "一口价出行<b>¥12起</b>" if wrong else "一口价出行<b>¥26</b>"
    cars = (
        ("拼车", "可能绕路，多等3分钟", "¥12", False),
        ("舒适型", f"{rng.randint(2, 6)}分钟接驾", "¥26", True),
        ("六座商务", "11分钟接驾", "¥48", False),
    )
    glyph = (
        '<svg width="46" height="22"><path d="M2 16h42v-5l-9-2-7-7H14L8 9l-6 2z" fill="#7d8896"/>'
        '<circle cx="12" cy="17" r="4"/><circle cx="34" cy="17" r="4"/></svg>'
    )
    rows = "".join(
        f'<div class="c{" on" if on else ""}">{glyph}<span>{a}<small>{b}</small></span><b>{p}</b><i>{"☑" if on else "☐"}</i></div>'
        for a, b, p, on in cars
    )
    body = f"""{status(rng)}<div class="mp"><svg width="270" height="170">
    <path d="M10 150C60 60 160 160 250 20" stroke="#2a7bf0" stroke-width="6" fill="none"/><circle cx="10" cy="150" r="8" fill="#2bb673"/>
    <circle cx="250" cy="20" r="8" fill="#f0532a"/></svg></div>
    <div class="pm"><span style="display:contents">{banner}</span></div>
    <div style="padding:0 16px;color:#888;font-size:13px">全程9.4公里 约24分钟</div>{rows}<div class="ok">呼叫舒适型 · ¥26</div>"""
    return page("ride", css, body, facts("conditional" if wrong else ""), smallest=26)


def dish(rng: Random, *, wrong: bool) -> Page:
    """One dish of a takeaway, in a sheet over the menu."""
    css = """body{background:#777}.up{padding:10px 16px;color:#ccc;height:70px}.sh{background:#fff;border-radius:18px 18px 0 0;overflow:hidden}
    .im{height:210px;background:radial-gradient(circle at 50% 60%,#7a2a12 0 40px,#d9772b 41px 84px,#fff 85px 100px,#e9d9c6 101px)}
    .x{padding:16px 18px}
    .x h2{font-size:20px}.m{color:#999;font-size:12px}.op span{display:inline-block;background:#f4f4f4;border-radius:6px;padding:6px 14px;
    margin:7px 8px 0 0;font-size:14px}.op .on{background:#fff3d1;color:#a86a00}.ft{padding:12px 18px 30px;border-top:1px solid #f0f0f0}
    .add{background:#ffc300;border-radius:18px;padding:8px 18px;font-weight:600}.bd{background:#ff4b33;color:#fff;font-size:12px;
    border-radius:4px;padding:1px 6px}"""
    if wrong:
        price = f'{split_price(6.9, big=28, small=15, ink="#ff4b33")} <span class="bd">本店首单</span><br><i class="m" style="font-size:13px">老客 ¥22</i>'
    else:
        price = f'{split_price(22, big=28, small=15, ink="#ff4b33")}<br><i class="m" style="font-size:13px">每单限购5份</i>'
    body = f"""<div class="up">‹ 老灶台 · 盖码饭</div><div class="sh"><div class="im"></div><div class="x"><h2>辣椒炒肉盖码饭</h2>
    <div class="m">月售{rng.randint(400, 900)}　赞{rng.randint(60, 99)}　约{rng.randint(480, 620)}克</div>
    <div style="margin-top:12px">辣度</div><div class="op"><span>微辣</span><span class="on">中辣</span><span>重辣</span></div>
    <div style="margin-top:12px">米饭</div><div class="op"><span class="on">标准</span><span>加量</span></div></div>
    <div class="row ft"><div>{price}</div><span class="add">加入购物车</span></div></div>"""
    return page("dish", css, body, facts("conditional" if wrong else ""), width=375, smallest=26)


def mystery(rng: Random, *, wrong: bool) -> Page:
    """A place of riddles, where the price of a head hangs on how many come, or does not."""
    css = """body{background:#1c1714;color:#e9dfd2}.po{height:230px;
    background:radial-gradient(circle at 70% 30%,#f3c56b 0 24px,#0000 26px),linear-gradient(200deg,#3e2d22,#0f0b09);padding:120px 20px 0}
    .po h1{font-family:'Noto Serif CJK SC';font-size:30px}.s{padding:14px 20px;border-bottom:1px solid #382e27}
    .st{display:flex;gap:16px;align-items:center;font-size:20px}.st u{border:1px solid #a58c6c;border-radius:14px;width:28px;height:28px;
    line-height:26px;text-align:center;text-decoration:none}.tm span{display:inline-block;border:1px solid #4a3d33;padding:6px 12px;
    margin:8px 8px 0 0;border-radius:4px}
    .tm .on{background:#a58c6c;color:#1c1714}.g{background:#a58c6c;color:#1c1714;text-align:center;padding:15px;font-size:17px;font-weight:600;
    margin-top:20px}.big{font-size:34px;color:#f3c56b;font-weight:700}"""
    head = '<span class="big">68</span> 元/人　满6人可享' if wrong else '<span class="big">98</span> 元/人　4—8人可玩'
    body = f"""<div class="po"><h1>雾港旧事</h1></div><div class="s">{head}<br>
    <i style="color:#a2968a;font-size:13px">时长100分钟 · 难度{rng.randint(3, 5)}星 · {rng.randint(200, 900)}人玩过</i></div>
    <div class="s row"><span>到店人数</span><span class="st"><u>－</u>4<u>＋</u></span></div><div class="s row"><span>4人单价</span><span>98元/人</span></div>
    <div class="s tm">场次　周六<br><span>13:30</span><span class="on">15:40</span><span>19:20</span></div>
    <div class="s row"><span>小计</span><b style="font-size:20px">392元</b></div><div class="g">锁定场次</div>"""
    return page("mystery", css, body, facts("conditional" if wrong else ""), smallest=26)


def film_club(rng: Random, *, wrong: bool) -> Page:
    """A club for films, in gold upon black; the foot says what is told to nobody, or nothing of weight."""
    css = """body{background:#0c0b0a;color:#f2dfb4}.cd{margin:14px;border-radius:16px;background:linear-gradient(120deg,#f6dfa6,#c99b4a);
    color:#3b2706;padding:20px}.pr{display:flex;gap:12px;padding:0 14px}.pr div{flex:1;border:1px solid #5b4a2a;border-radius:12px;
    text-align:center;padding:18px 0}
    .pr .on{background:#2a2112;border:2px solid #f0cf85}.pr b{font-size:32px}.r{display:grid;grid-template-columns:repeat(4,1fr);
    text-align:center;padding:22px 14px;font-size:13px}.r b{display:block;font-size:24px}.ok{background:linear-gradient(90deg,#f6dfa6,#dcb264);
    color:#3b2706;margin:4px 14px;
    border-radius:26px;text-align:center;padding:14px;font-size:18px;font-weight:700}.ti{font-size:10.5px;color:#655c4c;text-align:center;
    padding:12px 20px 30px}"""
    tiny = "第4个月起恢复25元/月并自动扣费，至用户关闭为止" if wrong else "会员权益页面样式以客户端展示为准 © 映片库"
    body = f"""{status(rng, "#f2dfb4")}<div class="cd"><b style="font-size:20px">映片库会员</b><br>尊敬的观众_{rng.randint(100, 999)}，开通后全端可看</div>
    <div class="pr"><div class="on">月卡<br><b>12</b>元/月</div><div>年卡<br><b>139</b>元/年</div></div>
    <div class="r"><div><b>▶</b>跳过片头</div><div><b>4K</b>画质</div><div><b>⇩</b>离线看</div><div><b>♫</b>环绕声</div></div><div class="ok">开通月卡 12元</div>
    <div class="ti">{tiny}</div>"""
    truth = facts("fine_print", "conditional hidden_fee") if wrong else facts()
    return page("film_club", css, body, truth, smallest=21)


def leaflet(rng: Random, *, wrong: bool) -> Page:
    """A leaflet for broadband that was pushed under a door."""
    css = """body{background:#0a58c2;color:#fff}.a{padding:28px 26px 8px}.a h1{font-size:44px;line-height:1.15}.sp{display:inline-block;
    background:#ffd23d;color:#0a3a86;border-radius:30px;padding:6px 20px;font-size:20px;font-weight:700;margin-top:12px}.b{background:#fff;
    color:#0a3a86;margin:18px 20px;border-radius:18px;padding:20px;
    display:flex;align-items:center;gap:18px}.b b{font-size:76px;line-height:1}.l{padding:4px 30px;font-size:18px;line-height:1.9}
    .ti{font-size:10.5px;color:#699ae0;padding:14px 26px 22px}"""
    if wrong:
        term, tiny = "✓ 老用户也能办", "合约期24个月，提前拆机须付违约金300元；实际资费以营业厅收取为准"
    else:
        term, tiny = "✓ 合约12个月，到期可退", "画面人物为插画，图案仅作装饰。2024年9月印制"
    body = f"""<div class="a"><h1>搬新家<br>装光纤</h1><span class="sp">500M 到户</span></div><div class="b"><b>49</b><span style="font-size:20px">元/月<br>
    含光猫、上门安装</span></div><div class="l">✓ 48小时内上门<br>{term}<br>✓ 营业厅：青年路{rng.randint(11, 199)}号</div><div class="ti">{tiny}</div>"""
    return page("leaflet", css, body, facts("fine_print", "hidden_fee conditional") if wrong else facts(), width=430, smallest=21)


def voucher(rng: Random, *, wrong: bool) -> Page:
    """A restaurant's voucher with a torn edge."""
    css = """body{background:#f3e9e4}.nv{text-align:center;padding:8px;font-size:17px}.v{margin:18px 16px 6px;display:flex;background:#fff;
    border-radius:12px;box-shadow:0 2px 10px #0001;overflow:hidden}.v .l{background:#c0392b;color:#fff;width:118px;text-align:center;
    padding:24px 0;border-right:3px dotted #f3e9e4}
    .v .l b{font-size:38px}.v .r{padding:16px;flex:1}.k{background:#fff;margin:12px 16px;border-radius:12px;padding:6px 16px}
    .k .row{padding:11px 0;border-bottom:1px solid #f4efec}.k span:first-child{color:#8d7d76}.bt{margin:18px 16px 8px;background:#c0392b;
    color:#fff;border-radius:24px;padding:13px;text-align:center;font-size:17px}
    .ti{font-size:10.5px;color:#bcaba3;padding:4px 20px 30px;text-align:center}"""
    if wrong:
        rows = (("有效期", "购买后90天内"), ("使用张数", "每桌可用2张"), ("退改", "未使用随时退"))
        tiny = "周末及法定节假日不可用，不含酒水与包间"
    else:
        rows = (("有效期", "购买后90天内"), ("使用时间", "周末、节假日通用"), ("不可用于", "酒水与包间"), ("退改", "未使用随时退"))
        tiny = "菜品图片由商户上传，摆盘以出品为准"
    lines = "".join(f'<div class="row"><span>{a}</span><span>{b}</span></div>' for a, b in rows)
    body = f"""{status(rng)}<div class="nv">代金券详情</div><div class="v"><div class="l"><b>100</b><br>元代金券</div>
    <div class="r"><b style="font-size:17px">江南里 · 本帮菜</b><br>
    <i style="color:#8d7d76;font-size:13px">已售{rng.randint(500, 3000)}　距您{rng.randint(300, 900)}m</i>
    <div style="margin-top:8px;color:#c0392b">售价 <b style="font-size:26px">79</b> 元</div></div></div><div class="k">{lines}</div>
    <div class="bt">抢购</div><div class="ti">{tiny}</div>"""
    return page("voucher", css, body, facts("fine_print" if wrong else ""), smallest=21)


def facial(rng: Random, *, wrong: bool) -> Page:
    """A cleansing of the face; who may have it at that price stands in the faintest print."""
    css = """body{background:#fff6f4}.im{height:200px;
    background:radial-gradient(circle at 50% 120%,#f7b7ab 0 140px,#fbd8d0 141px 190px,#fff1ee 191px)}.w{background:#fff;
    border-radius:20px 20px 0 0;margin-top:-20px;position:relative;padding:22px 20px}.w h2{font-size:20px}.fl{display:flex;
    justify-content:space-between;padding:16px 0;
    font-size:13px;color:#7d6a66}.fl b{display:block;font-size:17px;color:#333}.ti{font-size:10.5px;color:#c4b4b0;margin-top:6px}
    .s{border-top:8px solid #fff6f4;padding:14px 20px;font-size:15px;line-height:1.9}.bt{display:flex;margin:10px 20px 30px}.bt span{flex:1;
    text-align:center;padding:12px;background:#f4dcd7;border-radius:24px 0 0 24px}
    .bt span:last-child{background:#e0796a;color:#fff;border-radius:0 24px 24px 0}"""
    tiny = "仅限首次到店，非首次到店按598元收取" if wrong else "门店环境图由商家提供，陈设可能有调整"
    body = f"""{status(rng)}<div class="im"></div><div class="w"><h2>小气泡面部清洁</h2>
    <div style="color:#e0796a;font-size:16px">¥ <b style="font-size:38px">298</b> /次</div><div class="ti">{tiny}</div>
    <div class="fl"><span><b>60分钟</b>服务时长</span><span><b>{rng.randint(200, 900)}</b>已约</span><span><b>4.{rng.randint(6, 9)}</b>评分</span></div></div>
    <div class="s">① 卸妆洁面<br>② 小气泡清洁<br>③ 补水面膜</div><div class="bt"><span>咨询门店</span><span>预约</span></div>"""
    return page("facial", css, body, facts("conditional fine_print" if wrong else ""), width=414, smallest=21)


def instalments(rng: Random, *, wrong: bool) -> Page:
    """An electric bicycle by instalments: the plan of twelve months as a table."""
    css = """body{background:#eef2f1}.c{background:#fff;margin:10px 12px;border-radius:10px;padding:16px}.c h2{font-size:18px}.p{display:flex;
    align-items:baseline;gap:8px}.p b{font-size:40px;color:#0b7a5b}table{width:100%;border-collapse:collapse;font-size:14px}td{padding:9px 4px;
    border-bottom:1px solid #eee}td:last-child{text-align:right}
    .bk{height:150px;display:flex;justify-content:center}.ti{font-size:10.5px;color:#adb8b4;padding:4px 20px}.ok{background:#0b7a5b;color:#fff;
    text-align:center;padding:14px;margin:12px 12px 30px;border-radius:8px;font-size:17px}"""
    tiny = "免息仅限指定银行信用卡，其他卡每期另收手续费18元" if wrong else "车身颜色因屏幕显示略有差别，图示为示意"
    plan = "".join(f"<tr><td>{a}<td>{b}<td>¥299.00</tr>" for a, b in (("第1期", "10月15日"), ("第2期", "11月15日"), ("第3期", "12月15日")))
    body = f"""{status(rng)}<div class="c"><div class="bk"><svg width="240" height="150"><g fill="none" stroke="#333" stroke-width="7">
    <circle cx="55" cy="105" r="36"/><circle cx="185" cy="105" r="36"/></g>
    <path d="M55 105 100 60h60l25 45M160 60l-8-28h22" stroke="#0b7a5b" stroke-width="9" fill="none"/></svg></div><h2>驰风电动自行车 48V20Ah</h2>
    <div style="color:#888;font-size:12px">编号 {number(rng, 8)} · 续航60km</div></div>
    <div class="c"><div class="p"><b>¥299</b><span>× 12期 免息</span></div><div style="color:#666">全款价 ¥3,588</div></div><div class="c"><table>{plan}
    <tr><td>……<td>共12期<td>合计 ¥3,588.00</tr></table></div><div class="ti">{tiny}</div><div class="ok">分期购买</div>"""
    return page("instalments", css, body, facts("fine_print hidden_fee", "conditional") if wrong else facts(), smallest=21)


TEMPLATES: tuple[Template, ...] = (new_phone, gym, ride, dish, mystery, film_club, leaflet, voucher, facial, instalments)
