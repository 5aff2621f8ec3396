"""Chinese offers: product pages, plans, boards, shelf labels and handbills."""

from __future__ import annotations

from random import Random

from tests.generator.web.marina_kit import HEI, SERIF, doc, labelled, phone_head, picture
from tests.generator.web.page import Page


def laundry(rng: Random, *, bad: bool) -> Page:
    """Washing by the bag: the big price is for the first order, or for everyone."""
    css = """body{background:#e8f1fb;width:368px;padding-bottom:16px}.t{padding:4px 18px 10px;font-size:19px;font-weight:700;color:#17407a}
    .c{background:#fff;border-radius:20px;margin:0 14px;overflow:hidden;display:flex}.c>p{width:128px}.d{padding:16px;flex:1}
    .d h3{font-size:17px}.d .v{color:#1463d8;font-size:30px;font-weight:700}.d .v i{font-style:normal;font-size:15px}
    .d .w{font-size:14px;color:#5b6b80}.s{display:flex;gap:10px;margin:14px}
    .s div{flex:1;background:#fff;border-radius:12px;padding:12px;text-align:center;font-size:13px;color:#5b6b80}
    .s b{display:block;font-size:18px;color:#17407a}.g{background:#1463d8;
    color:#fff;border-radius:26px;margin:4px 14px;padding:12px;text-align:center;font-size:16px}"""
    price, tag = ("39", "首单专享价<br>非首单 69 元/袋") if bad else ("69", "新老用户同价<br>上门取送已含")
    body = f"""{phone_head("20:20")}<div class=t>净叶洗衣</div><div class=c>{picture("#9fc5f8", "#3f7fd1", "width:128px")}<div
    class=d><h3>按袋洗（任装 6 件）</h3><div class=v>{price}<i> 元/袋</i></div><div class=w>{tag}</div></div></div>
    <div class=s><div><b>48h</b>洗好送回</div><div><b>{rng.randint(12, 48)}</b>家门店</div><div><b>4.9</b>口碑分</div></div><div
    class=g>预约上门取件</div>"""
    return labelled("marina_zh-laundry", doc(css, body), width=368, smallest=26, must=["conditional"] * bad)


def gym_board(rng: Random, *, bad: bool) -> Page:
    """A gym's board, photographed: three cards and what is off each of them."""
    css = """body{background:#1f1f1f;width:760px;padding:34px;color:#fff}
    h1{font-size:52px;color:#ffd400;letter-spacing:6px;text-align:center}
    h2{text-align:center;font-weight:400;font-size:24px;padding-bottom:18px}
    .r{display:grid;grid-template-columns:150px 180px 130px 1fr;
    align-items:center;border-top:2px solid #555;padding:20px 6px;font-size:30px}.r del{color:#bbb;font-size:26px}
    .r em{font-style:normal;background:#ffd400;color:#111;border-radius:8px;padding:2px 14px;justify-self:start}
    .r b{font-size:46px;text-align:right;color:#fff}.f{text-align:center;
    font-size:22px;padding-top:20px;border-top:2px solid #555;color:#ccc}"""
    rows = [("月卡", 399, "8 折", 319), ("季卡", 999, "7 折", 699), ("年卡", 2999, "6 折", 1999 if bad else 1799)]
    lines = "".join(f"<div class=r><span>{a}</span><del>原价 {b}</del><em>{c}</em><b>{d} 元</b></div>" for a, b, c, d in rows)
    body = f"<h1>跃动健身</h1><h2>店庆办卡 · 零头抹去</h2>{lines}<div class=f>营业 06:30—22:30　器械 {rng.randint(80, 140)} 台　更衣淋浴免费</div>"
    return labelled("marina_zh-gym_board", doc(css, body, HEI), width=760, scale=1, smallest=22, paper=True, must=["false_discount"] * bad)


def shelf(rng: Random, *, bad: bool) -> Page:
    """A shelf label of a supermarket: so much off the old price."""
    css = """body{width:620px;background:#c9c4bb;padding:26px}.l{background:#fff;border:3px solid #d40000;display:flex;height:270px}
    .a{background:#d40000;color:#ffeb3b;width:150px;writing-mode:vertical-rl;
    font-size:46px;font-weight:700;text-align:center;padding:0 38px;letter-spacing:8px}.b{flex:1;padding:16px 22px;position:relative}
    .b h2{font-size:27px}.b p{font-size:18px;color:#444}
    .o{font-size:22px;padding-top:14px}.n{position:absolute;right:20px;
    bottom:6px;color:#d40000;font-size:84px;font-weight:700;line-height:1.1}.n small{font-size:34px}.o u{text-decoration:line-through}
    .bc{position:absolute;left:22px;bottom:18px;width:100px;height:38px;
    background:repeating-linear-gradient(90deg,#000 0 2px,#fff 2px 5px,#000 5px 8px,#fff 8px 10px)}"""
    yuan = 34 if bad else 31
    body = f"""<div class=l><div class=a>立减八元</div><div class=b><h2>麦浪 冷榨亚麻籽油 500ml</h2><p>规格 1×12　产地 内蒙古　货号
    {rng.randint(100000, 999999)}</p><div class=o>原价 <u>39.90 元</u>　立减 8.00 元</div><div class=bc></div><div class=n><small>现价
    ¥</small>{yuan}<small>.90</small></div></div></div>"""
    return labelled("marina_zh-shelf", doc(css, body), width=620, scale=1, smallest=18, paper=True, must=["false_discount"] * bad)


def dentist(rng: Random, *, bad: bool) -> Page:
    """Fees of a dental practice, a discount on each row."""
    css = """body{background:#f3fbfa;width:408px;padding-bottom:20px}.n{padding:8px 18px 12px;font-size:18px;font-weight:700;color:#0b5d5a}
    .n small{font-size:13px;font-weight:400;float:right;padding-top:4px;color:#5a8582}
    .i{background:#fff;border-left:4px solid #27b5ac;margin:0 14px 12px;padding:14px 16px;position:relative}.i h4{font-size:16px}
    .i p{font-size:13px;color:#6e8a88}
    .i .q{position:absolute;right:16px;top:14px;text-align:right;font-size:20px;font-weight:700;color:#0b5d5a}
    .q del{display:block;font-size:13px;color:#98aaa8;font-weight:400}
    .z{background:#27b5ac;color:#fff;font-size:12px;border-radius:3px;padding:1px 6px;margin-left:6px}"""
    rows = [
        ("超声洁牙", "约 40 分钟", "298.00", "6折", "208.80" if bad else "178.80"),
        ("树脂补牙（单颗）", "约 30 分钟", "360.00", "8折", "288.00"),
        ("全景片", "当场出片", "120.00", "9折", "108.00"),
    ]
    cards = "".join(
        f"<div class=i><h4>{a}<span class=z>{d}</span></h4><p>{b} · 可约 {rng.randint(3, 18)} 个时段</p><div class=q>¥{e}<del>¥{c}</del></div></div>"
        for a, b, c, d, e in rows
    )
    foot = "<div style='text-align:center;color:#5a8582;font-size:14px'>到院后由医生评估是否适合</div>"
    body = f"{phone_head('11:11')}<div class=n>明禾口腔 · 预约项目<small>周一至周日 9:00-20:00</small></div>{cards}{foot}"
    return labelled("marina_zh-dentist", doc(css, body), width=408, smallest=24, must=["false_discount"] * bad)


def livestream(rng: Random, *, bad: bool) -> Page:
    """A shop on air, or its recording after the show was over and with it the price."""
    css = """body{width:390px;background:linear-gradient(#394867,#14192a);color:#fff}
    .h{display:flex;gap:10px;align-items:center;padding:8px 14px;font-size:14px}
    .h i{width:38px;height:38px;border-radius:50%;background:#f2b8a0}
    .h em{font-style:normal;margin-left:auto;background:#0006;border-radius:14px;padding:3px 12px;font-size:13px}
    .v{height:330px;position:relative}.m{position:absolute;left:14px;bottom:10px;font-size:14px}
    .m p{background:#0005;border-radius:12px;padding:4px 12px;margin-top:6px;width:max-content}
    .g{background:#fff;color:#222;border-radius:16px 16px 0 0;padding:16px;display:flex;gap:12px}.g h4{font-size:16px}
    .g .k{color:#ff2c55;font-size:14px}.g .k b{font-size:28px}.e{background:#fff;color:#222;padding:0 16px 22px;font-size:14px}
    .e div{background:#f4f4f6;border-radius:8px;padding:10px 12px}"""
    tag = "回放" if bad else "直播中"
    note = "本场直播已结束，直播价同步结束，现按日常价 168 元售卖" if bad else "距直播价结束 00:42:15 · 上一轮抽奖已结束"
    body = f"""{phone_head("22:05", "#fff")}<div class=h><i></i><span>麻布生活馆<br>
    <small>{rng.randint(3, 9)}.{rng.randint(1, 9)}万关注</small></span><em>{tag}</em></div><div class=v>
    <svg viewBox="0 0 390 330" width="390"><ellipse cx="200" cy="330" rx="120" ry="150" fill="#c98f78"/><circle cx="200" cy="130" r="58"
    fill="#eac6b2"/></svg>
    <div class=m><p>小圆：能机洗吗</p><p>阿禾：身高 165 穿哪个码</p></div></div><div
    class=g>{picture("#d9cbb4", "#a98f68", "width:86px;height:86px;border-radius:8px")}<div><h4>水洗棉四件套 1.8m 床</h4><div class=k>直播价
    ¥<b>128</b></div></div></div><div class=e><div>{note}</div></div>"""
    return labelled(
        "marina_zh-livestream", doc(css, body), width=390, smallest=28, must=["expired_offer"] * bad, unsure=["mismatch", "conditional"] * bad
    )


def painting_class(rng: Random, *, bad: bool) -> Page:
    """A handbill for lessons, with a strip pasted on: the early price is over, or is to be had."""
    css = """body{width:720px;background:#fdf3df;padding:40px;text-align:center;color:#3f2a14;border:14px double #c9793a}
    h1{font-size:60px;letter-spacing:10px}h2{font-size:28px;font-weight:400;padding:6px 0 20px}
    .p{display:inline-block;border:4px solid #b4451f;border-radius:50%;
    width:270px;height:270px;padding-top:70px;color:#b4451f;font-size:30px}.p b{display:block;font-size:76px;line-height:1.1}
    .k{transform:rotate(-4deg);background:#fff;box-shadow:0 3px 8px #0004;font-size:30px;padding:12px 20px;margin:22px 40px;font-weight:700}
    .w{font-size:26px;line-height:1.7}"""
    strip = "早鸟优惠已于上月底截止" if bad else "早鸟名额火热报名中"
    body = f"""<h1>小舟美术</h1><h2>少儿水彩 · 暑期十二课</h2><div class=p>早鸟价<b>980</b>元</div><div class=k>{strip}</div><div class=w>适合 6—10 岁　每班
    {rng.randint(8, 12)} 人<br>画材由教室提供　每周二、四上午<br>地点：榆园路 18 号二楼</div>"""
    return labelled("marina_zh-painting", doc(css, body, SERIF), width=720, scale=1, smallest=26, paper=True, must=["expired_offer"] * bad)


def voucher(rng: Random, *, bad: bool) -> Page:
    """A kettle whose price rests on a voucher that has lapsed; or a kettle at its price, above a game that has ended."""
    css = """body{width:1180px;background:#fff;color:#333}nav{background:#29323c;color:#fff;padding:14px 50px;font-size:15px}
    nav b{font-size:19px;margin-right:40px}.m{display:flex;gap:44px;padding:34px 50px 44px}.q{flex:1}h1{font-size:23px;font-weight:600}
    .pb{background:#fbf1ea;padding:16px 20px;margin:16px 0;font-size:15px}.pb b{font-size:36px;color:#d9480f}
    .cp{display:flex;border:1px dashed #c7c7c7;width:470px;color:#8a8a8a;font-size:15px}.cp div{padding:14px 18px}
    .cp div:first-child{background:#ececec;font-size:20px;font-weight:700}
    .op{padding:14px 0;font-size:15px}.op span{border:1px solid #ccc;padding:6px 16px;margin-right:10px}
    .by{background:#d9480f;color:#fff;width:220px;text-align:center;padding:13px;font-size:17px;margin-top:8px}"""
    price = "券后价 <b>¥139.00</b>" if bad else "价格 <b>¥199.00</b>"
    strip = (
        "<div>满150减60</div><div>本商品优惠券 · 已过期，无法领取</div>" if bad else "<div>签到抽奖</div><div>上月签到抽奖已结束，敬请留意下期</div>"
    )
    body = f"""<nav><b>木作集市</b>首页　分类　我的订单　客服</nav><div class=m>{picture("#cdd8d6", "#7b9692", "width:400px;height:400px", "kettle")}
    <div class=q><h1>暖炉 细口手冲壶 900ml 控温款</h1><div class=pb>{price}　<span style="color:#888">月销 {rng.randint(100, 800)}　评价
    {rng.randint(1000, 3000)}</span></div><div class=cp>{strip}</div><div class=op>颜色　<span>墨绿</span><span>米白</span></div><div
    class=op>配送　广东 · 48 小时内发货 · 免运费</div><div class=by>立即购买</div></div></div>"""
    return labelled("marina_zh-voucher", doc(css, body), width=1180, scale=1, smallest=15, must=["expired_offer"] * bad, unsure=["conditional"] * bad)


def sim_plan(rng: Random, *, bad: bool) -> Page:
    """A mobile plan; what hides at the foot is when its price is over, or whose the pictures are."""
    css = """body{width:375px;background:#fff;color:#0b1f4b}.u{background:radial-gradient(circle
    at 80% 10%,#5db2ff,#1552d8);color:#fff;padding:0 0 26px}.u h1{font-size:25px;padding:14px 20px 4px}.u p{padding:0 20px;font-size:15px}
    .v{margin:-14px 16px 0;background:#fff;border-radius:14px;box-shadow:0 3px 18px #1552d822;padding:18px;text-align:center}
    .v b{font-size:52px;line-height:1.1;color:#1552d8}.v em{font-style:normal;font-size:17px}
    .x{display:flex;padding:18px 10px}.x div{flex:1;text-align:center;font-size:13px;color:#52658f}
    .x b{display:block;font-size:20px;color:#0b1f4b}.y{background:#ff8a1f;
    color:#fff;margin:0 20px;border-radius:24px;padding:12px;text-align:center;font-size:17px}
    .z{font-size:9px;color:#b3bccf;padding:14px 20px 18px;text-align:center}"""
    small = "优惠期12个月，期满后按129元/月收取" if bad else "城讯通信 版权所有 · 页面图片仅供参考"
    body = f"""<div class=u>{phone_head("13:3" + str(rng.randint(0, 9)), "#fff")}<h1>城讯畅游卡</h1><p>线上办理 · 快递到家</p></div><div
    class=v><b>59</b><em> 元/月</em></div><div class=x><div><b>80GB</b>通用流量</div><div><b>300 分钟</b>国内通话</div><div><b>2 张</b>亲情副卡</div></div>
    <div class=y>马上申领</div><div class=z>{small}</div>"""
    return labelled(
        "marina_zh-sim", doc(css, body), width=375, scale=3, smallest=27, must=["fine_print"] * bad, unsure=["conditional", "hidden_fee"] * bad
    )


def driving(rng: Random, *, bad: bool) -> Page:
    """Driving lessons: the exam is extra, which only the pale foot says; or it is within."""
    css = """body{width:398px;background:#f7f7f2}.b{background:#2d3a2e;color:#f6f4e6;padding:0 0 14px}
    .b h2{padding:10px 18px 0;font-size:21px}.b p{padding:0 18px;font-size:14px;opacity:.85}
    .k{margin:14px;background:#fff;padding:18px;border-radius:3px}.k .a{font-size:14px;color:#676b5f}
    .k .c{font-size:38px;font-weight:700;color:#2d6a35}.k ul{list-style:none;font-size:15px;margin-top:10px}
    .k li{padding:6px 0;border-top:1px solid #eee}.k li::before{content:'✓ ';color:#2d6a35}
    .j{display:flex;margin:0 14px;gap:8px}.j div{flex:1;border:1px
    solid #2d6a35;color:#2d6a35;text-align:center;padding:11px;font-size:15px}.j div+div{background:#2d6a35;color:#fff}
    .e{padding:12px 18px 20px;font-size:9.5px;color:#b5b5aa}"""
    third = "学员休息室、茶水" if bad else "四科考试费已含在内"
    small = "考试费 710 元不含在学费内，由学员另行缴纳" if bad else "恒道驾校 版权所有 · 场地照片仅供参考"
    body = f"""<div class=b>{phone_head("17:45", "#f6f4e6")}<h2>恒道驾校 C1 周末班</h2><p>在读学员 {rng.randint(200, 700)} 人 · 训练场 2 处</p></div><div
    class=k><div class=a>学费</div><div class=c>¥4,280</div><ul><li>教材与模拟练习</li><li>教练一对二</li><li>{third}</li></ul></div><div
    class=j><div>预约看场地</div><div>在线报名</div></div><div class=e>{small}</div>"""
    return labelled("marina_zh-driving", doc(css, body, HEI), width=398, scale=3, smallest=28, must=["fine_print", "hidden_fee"] * bad)


def auction(rng: Random, *, bad: bool) -> Page:
    """A vase to be had at once: commission comes on top in pale print, or is within in plain print."""
    css = """body{width:404px;background:#191512;color:#efe6d8}
    .n{padding:6px 16px;font-size:16px;display:flex;justify-content:space-between}.s{text-align:center;padding:16px}
    .s h1{font-size:21px;font-weight:600;letter-spacing:2px}.s .w{font-size:14px;color:#b9a88d}
    .y{border:1px solid #6b5a3f;margin:4px 20px;padding:14px;display:flex;justify-content:space-between;align-items:center;font-size:15px}
    .y b{font-size:30px;color:#e4b866}
    .g{margin:16px 20px;background:#e4b866;color:#241a08;text-align:center;padding:13px;font-size:17px;letter-spacing:4px}
    .f{padding:2px 20px 22px;text-align:center}.pale{font-size:9px;color:#544a3d}.plain{font-size:15px;color:#efe6d8}"""
    foot = "<div class='f pale'>成交后另收成交价 5% 的服务佣金，由买家承担</div>" if bad else "<div class='f plain'>一口价已含佣金与保价运费</div>"
    body = f"""{phone_head("20:58", "#efe6d8")}<div class=n><span>‹ 砚边拍场</span><span>围观
    {rng.randint(120, 680)}</span></div>{picture("#3a2f25", "#6d5a44", "height:290px", "vase")}
    <div class=s><h1>影青釉玉壶春瓶（仿）</h1><div class=w>高 28cm · 现代工艺 · 拍品编号 L{rng.randint(1000, 9999)}</div></div><div
    class=y><span>一口价</span><b>¥3,600</b></div><div class=g>立即买下</div>{foot}"""
    return labelled("marina_zh-auction", doc(css, body, SERIF), width=404, scale=3, smallest=27, must=["fine_print", "hidden_fee"] * bad)


TEMPLATES = (laundry, gym_board, shelf, dentist, livestream, painting_class, voucher, sim_plan, driving, auction)
