"""Offers of `garden`: sales venues, coupons, posters, subscriptions, courses, memberships, set meals, newcomers' prices."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.garden_kit import big, cents, pic, plain, show
from tests.generator.web.page import Page


def venue(rng: Random) -> Iterator[Page]:
    """A sale's own page: banner, period, goods in a list."""
    css = """body{background:#6a1bb1}.b{color:#fff}.h{color:#ffe9a8;text-align:center;padding:26px 10px;font-size:30px;font-weight:800}
    .h p{font-size:13px;font-weight:400;color:#fff;margin-top:6px}
    .i{background:#fff;border-radius:12px;margin:0 12px 10px;padding:10px;gap:10px;font-size:15px}.i b{color:#d0123a;font-size:22px}
    .i del{color:#999;font-size:12px}.i em{font-style:normal;font-size:12px;background:#6a1bb1;color:#fff;border-radius:10px;padding:4px 12px}
    """
    for key, line, button, must in (
        ("over", "本场活动已于 11月12日 24:00 结束", "已结束", ["expired_offer"]),
        ("running", "距活动结束还有 1天 06:22:41", "马上抢", []),
    ):
        goods = (("家用破壁机 1.75L", 299, 459), ("空气炸锅 5L 可视", 199, 329), ("电炖盅 带预约", 129, 189))
        rows = "".join(
            f"<div class='i f'>{pic(rng, '88px', 88, 'border-radius:8px')}<div style='flex:1'><p>{n}</p><p>活动价 "
            f"<b>{big(v)}</b></p><del>日常价 ¥{old}</del></div><em>{button}</em></div>"
            for n, v, old in goods
        )
        yield show(
            rng,
            f"venue-{key}",
            css,
            f"<div class=h>厨电焕新周<p>{line}</p></div>{rows}<p style='height:20px'></p>",
            must=must,
            px=12,
            text="朋友转给我的活动页" if must else None,
        )


def tickets(rng: Random) -> Iterator[Page]:
    """One voucher with its details: value, price, validity, shop."""
    css = """.h{background:#fff;text-align:center;padding:12px;font-size:17px}.c{background:linear-gradient(120deg,#ff9a3c,#ff5f3c);
    color:#fff;margin:14px;border-radius:14px;padding:18px}.c b{font-size:36px}
    .c.off{background:#9a9a9a}.k{background:#fff;margin:0 14px;border-radius:12px;padding:14px;font-size:14px;line-height:2.1}
    .u{margin:20px 14px;padding:12px;text-align:center;border-radius:24px;background:#ff5f3c;color:#fff}.u.off{background:#ccc}"""
    for key, until, seal, must in (("lapsed", "2024.05.31", "优惠已失效", ["expired_offer"]), ("valid", "2027.05.31", "立即抢购", [])):
        off = " off" if must else ""
        body = f"""<div class=h>领券中心</div><div class="c{off}"><p>{rng.choice(("溪畔火锅", "小院烤鱼"))}(城西店)</p><p>代金券
        <b>{big(79)}</b> 抵 100 元</p><p style="font-size:13px">有效期至 {until}</p></div>
        <div class=k><p class=r><span>使用时间</span><span>11:00-21:30</span></p><p class=r><span>每桌限用</span><span>不限张数</span></p>
        <p class=r><span>已售</span><span>{rng.randint(300, 4000)}</span></p>
        <p class=r><span>门店电话</span><span>0571-88{rng.randint(100000, 999999)}</span></p></div><div class="u{off}">{seal}</div>"""
        yield show(rng, f"voucher-{key}", css, body, must=must, text="券页面" if not must else "这张券页面还挂着79抵100", px=13)


def noodles(rng: Random) -> Iterator[Page]:
    """A noodle shop's poster with one dish at a discount."""
    css = """body{background:#fbe7c6;text-align:center;font-family:'Noto Serif CJK SC',serif}.w{border:6px solid #8c2f1b;margin:18px;
    padding:24px 12px;color:#8c2f1b}.w h1{font-size:40px;letter-spacing:6px}
    .s{display:inline-block;background:#8c2f1b;color:#fbe7c6;border-radius:50%;width:96px;height:96px;line-height:96px;font-size:31px;
    margin:14px}.p{font-size:52px;font-weight:900}.o{font-size:20px;position:relative;display:inline-block}
    .o:after{content:'';position:absolute;left:-3px;right:-3px;top:52%;border-top:2px solid #8c2f1b}"""
    for key, price, must in (("wrong", 39, ["false_discount"]), ("right", 33.6, [])):
        body = f"""<div class=w><p>老巷口面馆 · 三周年</p>
        <h1>招牌牛肉面</h1>{pic(rng, "220px", 220, "border-radius:50%;margin:16px auto")}<span class=s>7 折</span>
        <p><span class=o>原价 48 元</span></p><p class=p>{plain(price)}<span style="font-size:22px">元/碗</span></p>
        <p style="margin-top:14px">营业时间 10:30—21:00　青年路 {rng.randint(10, 300)} 号</p>
        <p>订座 0512-6{rng.randint(1000000, 9999999)}</p></div>"""
        yield show(rng, f"noodle_poster-{key}", css, body, must=must, px=16)


def swim(rng: Random) -> Iterator[Page]:
    """A bright poster of a swimming course with its period."""
    css = """body{background:linear-gradient(180deg,#0aa6d8,#7fe0f0);color:#fff;padding:26px 20px}.t{font-size:38px;font-weight:900;
    line-height:1.2}.q{background:#fff;color:#087;border-radius:16px;padding:18px;margin-top:22px;font-size:15px}
    .q b{font-size:44px;color:#f60}.l{background:#055a7a;border-radius:8px;padding:9px 12px;margin-top:16px;font-size:15px}"""
    for key, when, must in (
        ("closed", "报名时间 7月1日—7月15日　特惠报名已截止", ["expired_offer"]),
        ("open", "报名时间即日起至12月20日　正在报名中", []),
    ):
        body = f"""<p>海豚湾游泳馆</p><p class=t>少儿游泳<br>小班特惠</p>{pic(rng, "100%", 190, "border-radius:16px;margin-top:16px")}
        <div class=q><p>10课时 1对4 教学</p><p>特惠价 <b>{big(980)}</b></p>
        <p>平日价 <del>¥1,380</del></p><p>含泳帽泳镜一套 · 恒温泳池 · 淋浴</p></div><p class=l>{when}</p>
        <p style="margin-top:14px;font-size:14px">地址：滨江路{rng.randint(2, 200)}号体育中心B1　0571-87{rng.randint(100000, 999999)}</p>"""
        yield show(rng, f"swim_poster-{key}", css, body, must=must, px=14, text=None if not must else "海报上写980")


def studio(rng: Random) -> Iterator[Page]:
    """A photo studio's package page, with tiny pale print at the foot."""
    css = """body{background:#fdf8f5}.h{padding:16px;font-size:20px;letter-spacing:4px;text-align:center;color:#a6765e}
    .p{text-align:center;font-size:40px;color:#a6765e}.l{margin:12px 24px;font-size:15px;line-height:2.1;border-top:1px solid #e9d8ce;
    padding-top:12px}.s{font-size:10px;color:#cdbbb0;text-align:center;padding:10px 20px 22px}.g{background:#a6765e;color:#fff;
    text-align:center;margin:10px 24px;padding:12px}"""
    for key, small, must in (
        ("hidden_terms", "周末及法定节假日不可用；成交金额以到店结算时实际收取为准", ["fine_print"]),
        ("harmless", "© 2026 拾光影像工作室　图片均为客片展示，仅供参考", []),
    ):
        body = f"""<div class=h>拾光影像</div>{pic(rng, "100%", 330)}<p class=p>{big(1680)}</p>
        <p style="text-align:center">全家福套餐 A · 已预约 {rng.randint(100, 900)} 组</p>
        <div class=l>拍摄 2 小时，底片全送<br>服装 3 套 / 造型 3 组<br>精修 15 张<br>10寸相册一本</div><div class=g>预约档期</div>
        <p class=s>{small}</p>"""
        yield show(
            rng,
            f"studio-{key}",
            css,
            body,
            must=must,
            unsure=["conditional"] if must else [],
            px=10,
            listing=("全家福套餐A", 1680) if not must else None,
        )


def stream(rng: Random) -> Iterator[Page]:
    """Subscribing to a video app: three plans, one chosen."""
    css = """body{background:#15171c;color:#eee}.h{padding:14px;font-size:18px}.g{display:grid;grid-template-columns:repeat(3,1fr);
    gap:8px;padding:0 12px}.k{background:#23262e;border:1px solid #333;border-radius:10px;padding:14px 4px;text-align:center;font-size:13px}
    .k.on{background:#fff1d0;color:#6b4300;border-color:#f4c86a}.k b{font-size:27px;display:block}.v{padding:16px;font-size:14px;
    color:#bbb;line-height:2}.u{background:#f4c86a;color:#4a2e00;text-align:center;margin:0 14px;padding:13px;border-radius:26px;
    font-size:17px}
    .s{font-size:10px;color:#565a64;padding:10px 16px 26px;text-align:center}"""
    for key, first, note, small, must, unsure in (
        ("first_month", 9.9, "首月特价，次月起 ¥25/月", "", ["conditional"], []),
        ("pale_renewal", 25, "连续包月", "开通即签约，满12个月方可解约；未满期解约须补缴剩余月费", ["fine_print"], ["conditional"]),
        ("plain", 25, "每月扣 ¥25，可随时取消", "版权所有　客服工作时间 9:00-21:00", [], []),
    ):
        plans = (("连续包月", first, note), ("包季", 68, "可看90天"), ("包年", 238, "可看365天"))
        cells = "".join(
            f"<div class='k{' on' if i == 0 else ''}'>{n}<b>{big(v)}</b><span style='font-size:11px'>{t}</span></div>"
            for i, (n, v, t) in enumerate(plans)
        )
        body = f"""<div class=h>✕　开通大会员</div><div class=g>{cells}</div><div class=v>✓ 片头广告跳过<br>✓ 1080P 高清画质
        <br>✓ 支持 3 台设备同时登录<br>✓ 离线缓存 200 部</div>
        <div class=u>确认开通 ¥{plain(first)}</div><p class=s>{small}</p>"""
        yield show(
            rng, f"video_plan-{key}", css, body, must=must, unsure=unsure, px=10 if small else 11, text="开会员页面" if key != "first_month" else None
        )


def course(rng: Random) -> Iterator[Page]:
    """An online course with a saving stated in yuan."""
    css = """body{background:#fff}.k{background:#1d3557;color:#fff;height:190px;padding:44px 20px;font-size:26px;font-weight:700}
    .m{padding:14px 16px}.m b{color:#e63946;font-size:29px}.m del{color:#999;font-size:14px;margin:0 8px}.m i{font-style:normal;
    background:#ffe5e7;color:#e63946;font-size:13px;padding:2px 7px;border-radius:4px}
    .t{border-bottom:1px solid #eee;font-size:15px;justify-content:space-around}.t span{padding:10px}
    .t span:first-child{border-bottom:3px solid #e63946}.l{padding:12px 16px;border-bottom:1px solid #f3f3f3;font-size:15px}"""
    for key, price, must in (("wrong", 1499, ["false_discount"]), ("right", 1299, [])):
        rows = "".join(
            f"<div class='l r'><span>{i}. {n}</span><span style='color:#999;font-size:12px'>{rng.randint(18, 55)}分钟</span></div>"
            for i, n in enumerate(("认识色轮", "静物起形", "水彩湿画法", "风景构图", "作业点评"), 1)
        )
        body = f"""<div class=k>零基础水彩课<p style="font-size:14px;font-weight:400">36讲 · 讲师 周棠</p></div><div class=m>
        <b>¥{price:,}</b><del>¥1,999</del><i>立省 ¥700</i>
        <p style="font-size:13px;color:#888;margin-top:4px">{rng.randint(500, 6000)}人已学 · 永久回看 · 含颜料一盒</p></div>
        <div class="t f"><span>目录</span><span>介绍</span><span>评价</span></div>{rows}"""
        yield show(rng, f"course-{key}", css, body, must=must, text="立省700的课" if must else None, px=13)


def rush(rng: Random) -> Iterator[Page]:
    """Hours across the top, discounted items below, each with its discount."""
    css = """.t{background:#222;color:#bbb;justify-content:space-around;font-size:13px;text-align:center}.t div{padding:9px}
    .t .on{background:#e8382f;color:#fff}.n{background:#fff2ef;color:#c33;text-align:center;padding:9px;font-size:15px}
    .i{background:#fff;margin-top:6px;padding:10px;gap:12px;font-size:14px}.i b{color:#e8382f;font-size:23px}
    .i u{text-decoration:line-through;color:#999;font-size:12px;margin-left:7px}.z{background:#e8382f;color:#fff;font-size:12px;
    padding:1px 6px}"""
    for key, top, goods, must in (
        ("one_wrong", "整点开抢", (("男士速干T恤", 5, 39.5, 79), ("瑜伽垫 10mm", 4, 47.6, 119), ("跳绳 计数款", 6, 38.9, 49)), ["false_discount"]),
        ("up_to", "全场低至3折", (("男士速干T恤", 5, 39.5, 79), ("瑜伽垫 10mm", 4, 47.6, 119), ("跳绳 计数款", 6, 29.4, 49)), []),
    ):
        rows = "".join(
            f"<div class='i f'>{pic(rng, '100px', 100)}<div><p>{n}</p>"
            f"<p style='font-size:12px;color:#999'>已抢{rng.randint(11, 96)}%</p><b>{big(v)}</b><u>¥{plain(old)}</u> "
            f"<span class=z>{plain(cut)}折</span></div></div>"
            for n, cut, v, old in goods
        )
        body = (
            "<div class='t f'><div>10:00<br>已开抢</div><div class=on>14:00<br>抢购中</div><div>18:00<br>即将开始</div>"
            f"<div>22:00<br>即将开始</div></div><div class=n>{top}</div>{rows}"
        )
        yield show(rng, f"rush_hours-{key}", css, body, must=must, px=12)


def feast(rng: Random) -> Iterator[Page]:
    """A restaurant's set meal: dishes with their prices, then the set's price and discount."""
    css = """body{background:#fff}.h{padding:13px;border-bottom:1px solid #eee;text-align:center;font-size:16px}.n{padding:14px;
    font-size:20px;font-weight:700}.l{padding:7px 14px;font-size:14px}.x{background:#fffbe8;padding:13px 14px;
    border-top:1px solid #f0e6b8}
    .x b{font-size:30px;color:#111}.x span.z{border:1px solid #e05000;color:#e05000;font-size:12px;padding:0 4px;border-radius:3px}
    .x em{font-style:normal;background:#ffd100;border-radius:22px;padding:10px 26px}"""
    dishes = (("酸菜鱼（3斤）", 128), ("毛血旺", 68), ("手撕包菜", 26), ("红糖糍粑", 22), ("酸梅汤一扎", 26))
    total = sum(v for _, v in dishes)
    for key, price, must in (("wrong", 189, ["false_discount"]), ("right", 148.5, [])):
        rows = "".join(f"<div class='l r'><span>· {n}</span><span>（1份）¥{v}</span></div>" for n, v in dishes)
        body = f"""<div class=h>团购详情</div>{pic(rng, "100%", 190)}<div class=n>川味4人餐</div>
        <p style="padding:0 14px;color:#888;font-size:13px">周一至周日可用 · 免预约 · 过期退　半年售 {rng.randint(200, 3000)}</p>
        {rows}<div class="l r" style="font-weight:700"><span>总价值</span><span>¥{total}</span></div><div style="height:40px"></div>
        <div class="x r"><div><b>{big(price)}</b> <del style="font-size:13px;color:#999">¥{total}</del> <span class=z>5.5折</span></div>
        <em>立即抢购</em></div>"""
        yield show(rng, f"set_meal-{key}", css, body, must=must, px=12, text="四人餐团购")


def gym(rng: Random) -> Iterator[Page]:
    """Gym cards: a large monthly price above the choice of cards."""
    css = """body{background:#101418;color:#e8f0e8}.h{padding:22px 18px}.h b{font-size:44px;color:#b6f23c}.i{border:1px solid #2e3a33;
        border-radius:10px;margin:0 16px 10px;padding:13px;font-size:15px}.i.on{border:2px solid #b6f23c;background:#1c2618}.u{margin:16px;
        background:#b6f23c;color:#123;text-align:center;padding:13px;border-radius:8px;font-size:16px}"""
    for key, head, cards, must in (
        ("from", f"<b>{big(99)}</b>/月起", (("两年卡 折合¥99/月", 2376, 0), ("年卡 折合¥149/月", 1788, 0), ("月卡", 299, 1)), ["conditional"]),
        ("fixed", f"<b>{big(299)}</b>/月", (("月卡", 299, 1), ("年卡", 1788, 0), ("两年卡", 2376, 0)), []),
    ):
        rows = "".join(
            f"<div class='i r{' on' if on else ''}'><span>{'◉' if on else '○'} {n}</span><span>¥{cents(v)}</span></div>" for n, v, on in cards
        )
        body = f"""{pic(rng, "100%", 170)}<div class=h><p>铁盒健身 · 万象里店</p><p>{head}</p>
        <p style="font-size:13px;color:#9aa">24小时营业 · 器械120台 · 评分 4.{rng.randint(5, 9)}</p></div>{rows}
        <div class=u>购买月卡 ¥299</div>"""
        yield show(rng, f"gym-{key}", css, body, must=must, text="想办月卡" if must else None, px=13)


def replay(rng: Random) -> Iterator[Page]:
    """A replay of a live room with the item of that evening."""
    css = """body{background:#fff}.v{position:relative}.v span{position:absolute;left:12px;top:12px;background:#0009;color:#fff;
    font-size:13px;padding:3px 10px;border-radius:12px}.m{padding:14px}.m b{font-size:30px;color:#f0426b}.t{font-size:13px;color:#fff;
    background:#f0426b;border-radius:3px;padding:1px 6px}
    .w{background:#f3f3f3;margin:8px 14px;padding:11px;border-radius:8px;font-size:14px;line-height:1.8}"""
    for key, badge, note, must in (
        ("ended", "回放 直播已结束", "直播价仅限11月18日当晚，现已失效，恢复日常价 ¥369。", ["expired_offer"]),
        ("on_air", "● 直播中", "今晚23:59前下单均为此价，明天起 ¥369。", []),
    ):
        body = f"""<div class=v>{pic(rng, "100%", 400)}<span>{badge}</span></div><div class=m><span class=t>直播价</span>
        <b>{big(259)}</b><p style="font-size:16px">真皮软底乐福鞋 女 34-40码</p></div>
        <div class=w>{note}<br>发货地 温州　满意度 {rng.randint(90, 99)}%</div><div class=w>鞋面 头层牛皮 / 跟高 2.5cm / 颜色 黑、棕、米白</div>"""
        yield show(rng, f"replay-{key}", css, body, must=must, unsure=["conditional"] if must else [], px=13)


def licence(rng: Random) -> Iterator[Page]:
    """A desktop page of software plans."""
    css = """body{background:#fff;text-align:center;padding:30px 80px}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:26px;
    margin:30px 0}.k{border:1px solid #dde3ee;border-radius:14px;padding:30px;font-size:15px;line-height:2}.k b{font-size:42px;
    line-height:1.4}.k i{font-style:normal;display:block;background:#3457d5;color:#fff;border-radius:8px;padding:8px;margin-top:16px}
    .s{font-size:11px;color:#bcc0c8}"""
    for key, small, must in (
        ("pale_terms", "上述价格仅限签约满三年且一次付清的客户；数据导出按次另行计费。", ["fine_print"]),
        ("pale_harmless", "© 2019-2026 云账本　界面截图为示意，实际界面随版本更新。", []),
    ):
        plans = (("基础版", 588, "5 个账号<br>10GB 空间"), ("团队版", 1288, "20 个账号<br>100GB 空间"), ("企业版", 3988, "100 个账号<br>1TB 空间"))
        cells = "".join(f"<div class=k>{n}<br><b>¥{v:,}</b> / 年<br>{d}<i>选择{n}</i></div>" for n, v, d in plans)
        body = (
            f"<h1>云账本 价格</h1><p style='color:#667'>已有 {rng.randint(2, 9)},{rng.randint(100, 999)} 家小店在用</p>"
            f"<div class=g>{cells}</div><p class=s>{small}</p>"
        )
        yield show(rng, f"software_desktop-{key}", css, body, must=must, unsure=["conditional", "hidden_fee"] if must else [], width=1280, px=11)


def newcomer(rng: Random) -> Iterator[Page]:
    """A grocery item whose large price is for newcomers, or for everybody."""
    css = """.h{background:#18a058;color:#fff;padding:11px 14px;font-size:14px}.m{background:#fff;padding:14px}.m b{font-size:31px;
    color:#f2411c}.z{background:#f2411c;color:#fff;font-size:12px;border-radius:3px;padding:1px 6px}.g{color:#888;font-size:14px}
    .l{background:#fff;margin-top:8px;padding:12px 14px;font-size:14px;line-height:2}"""
    for key, head, must in (
        ("only", f"<span class=z>新人首单价</span> <b>{big(9.9)}</b> <span class=g>非新人 ¥25.8</span>", ["conditional"]),
        ("everybody", f"<b>{big(25.8)}</b> <span class=g>/ 盒（500g）</span>", []),
    ):
        body = f"""<div class="h r"><span>⌂ 送至 桂花苑3幢</span><span>最快{rng.randint(26, 48)}分钟达</span></div>{pic(rng, "100%", 300)}
        <div class=m><p>{head}</p><p style="font-size:17px">丹东草莓 大果 单盒装</p></div>
        <div class=l>产地　辽宁丹东<br>储存　0-4℃ 冷藏<br>保质期　3天<br>坏果包赔　收货2小时内可申请</div><div class="l r">
        <span>购物车 0 件</span><span style="background:#18a058;color:#fff;padding:3px 22px;border-radius:18px">加入购物车</span></div>"""
        yield show(rng, f"newcomer-{key}", css, body, must=must, px=12, listing=("丹东草莓 500g", 25.8) if not must else None)


def members(rng: Random) -> Iterator[Page]:
    """A warehouse shop's item with a members' and an everyday price."""
    css = """body{background:#fff}.m{padding:16px}.a{font-size:38px;font-weight:800}.c{font-size:15px;color:#777;margin-left:10px}
        .k{background:#1b1b1b;color:#f3d9a4;border-radius:8px;margin:4px 16px;padding:11px 13px;font-size:14px}.l{padding:12px 16px;
        font-size:14px;color:#444;border-top:8px solid #f5f5f5}"""
    for key, head, card, must in (
        ("headline", f"<span class=a>{big(79.9)}</span><span class=c>会员价　非会员 ¥96.9</span>", "您还不是会员，开卡后可享会员价", ["conditional"]),
        ("side", f"<span class=a>{big(96.9)}</span>", "开卡可享会员价 ¥79.9　了解会员 ›", []),
    ):
        body = f"""{pic(rng, "100%", 330)}<div class=m>{head}<p style="font-size:17px">原味坚果混合装 1.1kg</p></div><div class="k r">
        <span>{card}</span></div>
        <div class=l>编号 {rng.randint(100000, 999999)}　净含量 1.1kg　保质期 240天</div>
        <div class=l>评价 {rng.randint(400, 3000)}　好评 {rng.randint(94, 99)}%</div>"""
        yield show(rng, f"members-{key}", css, body, must=must, px=13)


TEMPLATES = (venue, tickets, noodles, swim, studio, stream, course, rush, feast, gym, replay, licence, newcomer, members)
