"""Chinese charts of the almanac: slides, dashboards, news and phone apps."""

from __future__ import annotations

from random import Random

from tests.generator.web.almanac_draw import Look, lines, lying, upright
from tests.generator.web.almanac_kit import HEI, SERIF, Plate, Take, digits, page


def quarter_slide(rng: Random, scene: str) -> str:
    """A slide whose title states the change from quarter to quarter."""
    said = {"wrong_up": "三季度签约额环比增长15%", "fine_down": "三季度签约额环比下降15%"}[scene]
    chart = upright(
        [[386, 402, 420, 357]],
        ["去年四季度", "一季度", "二季度", "三季度"],
        Look(width=1080, height=420, top=450, show="{:g}", fills=("#c8553d",), share=0.42, size=22),
    )
    body = (
        f"<div class=s><h1>{said}</h1><div class=r></div><small>签约额（万元）</small>{chart}<footer>槐序软件 · 经营分析会<span>{digits(rng, 2)}</span>"
        "</footer></div>"
    )
    css = (
        ".s{padding:48px 96px 26px;background:#fdf8f2}h1{font-size:42px;margin:0;color:#3a2a20}.r{width:90px;height:8px;"
        "background:#c8553d;margin:14px 0 18px}small{font-size:20px;color:#66574c}"
        "footer{display:flex;justify-content:space-between;font-size:17px;color:#8a7a6d;margin-top:14px}"
    )
    return page(body, css)


def step_app(rng: Random, scene: str) -> str:
    """A sport app on a phone, slim bars and a bubble that says how the day went."""
    said = {"wrong_less": "今天比昨天少走了 2,480 步", "fine_more": "今天比昨天多走了 2,480 步", "fine_other": "今天消耗 312 千卡，比昨天略多"}[scene]
    chart = upright(
        [[7215, 5840, 9020, 6630, 8105, 6340, 8820]],
        ["四", "五", "六", "日", "一", "昨", "今"],
        Look(width=350, height=260, top=10000, show="{:,.0f}", fills=("#9fd8c4",), last="#0d8f66", share=0.3, rounded=7, size=13),
    )
    body = (
        f"<div class=t>步数 <span>日 周 月</span></div><div class=n>8,820<small> 步 · 21:{rng.randrange(10, 60)} 更新</small></div>{chart}<div "
        f"class=b><i></i>{said}</div><div class=g><div>5.9<small>公里</small></div><div>312<small>千卡</small></div><div>74<small>分钟</small>"
        "</div></div>"
    )
    css = (
        "body{background:#fff;padding:18px 12px}.t{font-size:21px;font-weight:700;padding:0 8px}.t span{float:right;font-size:15px;"
        "font-weight:400;color:#777;word-spacing:10px}.n{font-size:40px;font-weight:700;padding:6px 8px}"
        "small{font-size:14px;font-weight:400;color:#777}.b i{display:inline-block;width:12px;height:12px;border-radius:6px;"
        "background:#0d8f66;margin-right:9px}.b{background:#e6f6f0;border-radius:16px;padding:13px 16px;font-size:17px;margin:14px 6px}"
        ".g{display:flex;text-align:center}.g div{flex:1;font-size:22px}.g small{display:block}"
    )
    return page(body, css)


def grain_news(rng: Random, scene: str) -> str:
    """A story in a newspaper's site, a line chart with an axis only and a caption."""
    said = {"wrong_fall": "图：今年以来，大豆到港均价逐月走低。", "fine_rise": "图：今年以来，大豆到港均价逐月走高。"}[scene]
    chart = lines(
        [[3610, 3740, 3850, 4020, 4130, 4290]],
        [f"{m}月" for m in range(1, 7)],
        Look(width=760, height=360, low=3400, top=4400, ticks=(3400, 3600, 3800, 4000, 4200, 4400), fills=("#1a5fa8",), left=70, size=17),
    )
    body = (
        f"<div class=m>溪桥财经　<span>要闻　产业　市场　评论</span></div><article><h1>上半年粮油市场观察</h1><p class=d>2025-07-09 08:30　记者 闻人溪　阅读 {digits(rng, 4)}</p>"
        f"<p>油脂企业采购节奏平稳，港口库存处于常年水平。业内人士认为，运费、汇率与到港节奏是影响成本的主要因素。</p><figure>{chart}<figcaption>{said}单位：元/吨</figcaption></figure><p>"
        "加工企业表示，将按订单安排生产，保持合理库存。</p></article>"
    )
    css = (
        ".m{border-bottom:3px solid #a11;padding:16px 60px;font-size:25px;font-weight:700}.m span{font-size:17px;font-weight:400}"
        "article{padding:10px 60px 40px;font-size:19px;line-height:1.8}h1{font-size:34px;margin:14px 0 0}"
        ".d{color:#777;font-size:16px;margin:0}figure{margin:16px 0;border:1px solid #ddd;padding:12px}figcaption{font-size:18px;"
        "color:#333;border-top:1px solid #ddd;padding-top:8px}"
    )
    return page(body, css, font=SERIF)


def ward_board(rng: Random, scene: str) -> str:
    """A dark dashboard with grouped bars: last year beside this."""
    said = {"wrong_all": "▼ 四个门店客流均低于去年同期", "fine_all": "▲ 四个门店客流均高于去年同期", "fine_one": "▲ 北苑店客流同比增长 25%"}[scene]
    chart = upright(
        [[320, 410, 280, 360], [376, 455, 332, 450]],
        ["城南店", "河湾店", "书院店", "北苑店"],
        Look(
            width=900,
            height=380,
            top=500,
            ticks=(0, 100, 200, 300, 400, 500),
            show="{:g}",
            fills=("#55627f", "#37c8f0"),
            ink="#d5deef",
            grid="#2b3550",
            share=0.55,
            size=17,
        ),
    )
    body = (
        f"<div class=h>门店经营驾驶舱<span>在线设备 {digits(rng, 3)}　2025-11-06 14:20</span></div><div class=w><div class=c><h3>5–10月累计客流（千人次）</h3>"
        f"<p><i style='background:#55627f'></i>去年同期　<i style='background:#37c8f0'></i>今年</p>{chart}<div class=k>{said}</div></div>"
        "<div class=s><div>会员<b>18,402</b></div><div>客单<b>47.6</b></div><div>评分<b>4.8</b></div></div></div>"
    )
    css = (
        "body{background:#0c1222;color:#d5deef;padding:20px 28px}.h{font-size:25px;border-bottom:1px solid #2b3550;padding-bottom:12px}"
        ".h span{float:right;font-size:16px;color:#8c9ab8}.w{display:flex;gap:20px;margin-top:18px}"
        ".c,.s div{background:#141c31;border-radius:8px;padding:16px 20px}h3{margin:0;font-size:19px}p{font-size:16px;margin:8px 0}"
        "i{display:inline-block;width:14px;height:14px;margin-right:8px}.k{font-size:21px;color:#ffd166;margin-top:10px}"
        ".s{flex:1;display:flex;flex-direction:column;gap:16px}.s div{flex:1;font-size:17px}.s b{display:block;font-size:32px;margin-top:6px}"
    )
    return page(body, css)


def permit_brief(rng: Random, scene: str) -> str:
    """A public brief on paper, lying bars year by year below a sentence."""
    said = {"wrong_longer": "办结用时由2021年的18天延长至2025年的30天", "fine_shorter": "办结用时由2021年的18天压缩至2025年的6天"}[scene]
    chart = lying(
        [18, 15, 11, 8, 6],
        ["2021年", "2022年", "2023年", "2024年", "2025年"],
        Look(width=800, height=330, top=20, show="{:g}天", fills=("#7d9bc1",), last="#c0392b", left=110, share=0.5, size=20),
    )
    body = f"<h1>政务服务简报</h1><div class=n>第 {digits(rng, 2)} 期　　临汀市行政审批局</div><h2>一、{said}</h2>{chart}<p>注：统计口径为不动产登记一般事项，按自然日计算。</p>"
    css = (
        "body{padding:50px 70px}h1{color:#c0392b;text-align:center;font-size:40px;letter-spacing:10px;margin:0}.n{text-align:center;"
        "border-bottom:3px solid #c0392b;padding:12px;font-size:19px}h2{font-size:25px;margin:26px 0}p{font-size:18px}"
    )
    return page(body, css, font=SERIF)


def visitor_lines(rng: Random, scene: str) -> str:
    """A data column of a phone app, two lines and a key."""
    said = {"wrong_swap": "省外游客一路减少，本地游客持续增加", "fine_cross": "省外游客持续增加，本地游客一路减少"}[scene]
    chart = lines(
        [[52, 47, 43, 38, 34], [21, 27, 33, 41, 48]],
        ["2020", "2021", "2022", "2023", "2024"],
        Look(width=382, height=290, top=60, ticks=(0, 20, 40, 60), fills=("#e08e0b", "#5b3cc4"), left=40, size=14),
    )
    body = (
        f"<div class=h>‹　数读</div><div class=a><h2>古镇客源五年之变</h2><h5>{said}</h5><div class=l><i style='background:#e08e0b'></i>本地游客<i "
        f"style='background:#5b3cc4'></i>省外游客　万人次</div>{chart}<div class=f>来源：景区年报　赞 {digits(rng, 3)}　评论 46</div></div>"
    )
    css = (
        "body{background:#f4f2fa}.h{padding:14px 18px;font-size:18px;background:#fff}.a{margin:12px;background:#fff;border-radius:14px;"
        "padding:16px 10px}h2{font-size:23px;margin:0 8px}h5{font-size:16px;color:#5b3cc4;margin:8px;font-weight:400}"
        ".l{font-size:14px;margin:6px 8px;color:#555}i{display:inline-block;width:16px;height:5px;margin:0 6px 3px 10px}"
        ".f{font-size:13px;color:#888;margin:8px}"
    )
    return page(body, css)


def tea_report(rng: Random, scene: str) -> str:
    """An annual report's page, fading bars, ticks only, a subtitle."""
    said = {"wrong_shrank": "三年间有机茶园面积缩减一半", "fine_doubled": "三年间有机茶园面积翻了一番"}[scene]
    chart = upright(
        [[400, 530, 660, 800]],
        ["2022", "2023", "2024", "2025"],
        Look(
            width=820,
            height=400,
            top=1000,
            ticks=(0, 200, 400, 600, 800, 1000),
            fills=("#2f7d4f",),
            fade="#cfe8c9",
            ink="#24402f",
            grid="#e1e8dc",
            share=0.5,
            size=19,
        ),
    )
    body = (
        f"<div class=p><div class=e>年度报告 2025　/　种植</div><h1>茶园</h1><h3>{said}</h3><small>单位：公顷</small>{chart}<div class=z>岭上青茶业　　第 "
        f"{digits(rng, 2)} 页</div></div>"
    )
    css = (
        ".p{padding:44px 70px;background:linear-gradient(#f7faf3,#fff)}.e{font-size:17px;color:#6b7f6f}h1{font-size:52px;margin:6px 0;"
        "color:#2f7d4f}h3{font-size:25px;margin:0 0 14px;font-weight:400}small{font-size:17px}.z{text-align:right;font-size:17px;"
        "color:#6b7f6f;margin-top:16px}"
    )
    return page(body, css, font=HEI)


def loyal_slide(rng: Random, scene: str) -> str:
    """A slide in two columns: bullets left, a line with values right."""
    said = {"wrong_rise": "复购率由 1 月的 32% 升至 6 月的 41%", "fine_points": "复购率较 1 月回落 9 个百分点", "fine_about": "复购率半年降了近三成"}[
        scene
    ]
    chart = lines(
        [[41, 38, 37, 35, 33, 32]] if scene != "fine_about" else [[41, 39, 36, 34, 31, 29]],
        [f"{m}月" for m in range(1, 7)],
        Look(width=640, height=380, low=20, top=45, show="{:g}%", fills=("#f06292",), area=True, ink="#2d2440", size=19),
    )
    body = (
        f"<div class=s><div class=l><h1>会员经营回顾</h1><ul><li>{said}</li><li>新增会员 1.2 万人，主要来自门店</li><li>下半年重点：老客回访</li></ul></div><div "
        f"class=r><h4>复购率（2025年）</h4>{chart}</div></div><div class=f>内部资料　v{digits(rng, 1)}.2</div>"
    )
    css = (
        ".s{display:flex;padding:50px 50px 20px;gap:40px;background:#fff}.l{flex:1;border-left:10px solid #f06292;padding-left:26px}"
        "h1{font-size:37px;margin:0 0 20px;color:#2d2440}li{font-size:24px;line-height:1.5;margin-bottom:22px}"
        "h4{font-size:20px;margin:0;text-align:center;font-weight:400}.f{background:#2d2440;color:#cfc5e4;font-size:16px;padding:10px 50px}"
    )
    return page(body, css)


PLATES = (
    Plate(
        name="zh-quarterslide",
        draw=quarter_slide,
        width=1280,
        smallest=20,
        takes=(Take(scene="wrong_up"), Take(scene="fine_down", text="三季度经营分析材料")),
    ),
    Plate(
        name="zh-stepapp",
        draw=step_app,
        width=375,
        scale=2,
        smallest=26,
        takes=(Take(scene="wrong_less"), Take(scene="fine_more"), Take(scene="fine_other")),
    ),
    Plate(name="zh-grainnews", draw=grain_news, width=920, smallest=17, takes=(Take(scene="wrong_fall"), Take(scene="fine_rise"))),
    Plate(
        name="zh-wardboard",
        draw=ward_board,
        width=1280,
        takes=(Take(scene="wrong_all"), Take(scene="fine_all"), Take(scene="fine_one", text="门店大屏截图")),
    ),
    Plate(
        name="zh-permitbrief", draw=permit_brief, width=960, smallest=18, paper=True, takes=(Take(scene="wrong_longer"), Take(scene="fine_shorter"))
    ),
    Plate(name="zh-visitorlines", draw=visitor_lines, width=426, scale=2, smallest=26, takes=(Take(scene="wrong_swap"), Take(scene="fine_cross"))),
    Plate(name="zh-teareport", draw=tea_report, width=960, smallest=17, takes=(Take(scene="wrong_shrank"), Take(scene="fine_doubled"))),
    Plate(
        name="zh-loyalslide",
        draw=loyal_slide,
        width=1280,
        smallest=19,
        takes=(Take(scene="wrong_rise"), Take(scene="fine_points"), Take(scene="fine_about")),
    ),
)
