"""Chinese pages of `meadow` before anything is bought: product details, sales, posters, plans, listings."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.meadow_kit import bar, listing, money, picture, rows, shot
from tests.generator.web.page import Page


def earbuds(clock: str) -> Iterator[Page]:
    """A phone's product page with a coloured price band, the price before and how many tenths are left."""
    css = (
        "body{background:#f4f4f4}.band{background:linear-gradient(90deg,#ff5a2c,#ff8a3c);color:#fff;padding:12px 16px}.band b{font-size:34px}"
        ".band del{font-size:14px;opacity:.92;margin-left:8px}.tag{background:#fff;color:#f0441e;border-radius:4px;font-size:13px;padding:1px "
        "7px;margin-left:8px}"
        ".w{background:#fff;padding:12px 16px;margin-bottom:8px}.buy{display:flex;background:#fff;padding:8px 14px;gap:8px}.buy "
        "span{flex:1;border-radius:20px;"
        "padding:10px;text-align:center;color:#fff;font-size:15px;background:#ff9b1a}.buy span+span{background:#f2421d}"
    )
    title = "清野 降噪蓝牙耳机 T3 入耳式"
    for kind, price, before, tenths, must, context in (
        ("false_discount", 239, 299, "6折", ("false_discount",), None),
        ("clean-discount", 209.3, 299, "7折", (), None),
        ("listing-mismatch", 239.2, 299, "8折", ("mismatch",), listing(title, 199)),
        ("clean-listing", 239.2, 299, "8折", (), listing(title, 239.2, original_price=299)),
    ):
        body = (
            f"{bar(clock)}{picture('140deg,#cfe4f7,#6b8fb5', 'height:300px')}<div class='band'><div class='f'><b>{money(price)}</b><del>¥{before}"
            "</del>"
            f"<span class='tag'>{tenths}</span><span class='g'></span><span style='font-size:13px'>已售 4,612</span></div></div>"
            f"<div class='w'><b style='font-size:17px'>{title} 长续航通勤版</b><p style='font-size:13px;color:#555;margin-top:6px'>续航 32 小时 · 蓝牙 5.3 · "
            "IPX4</p></div>"
            f"<div class='w' style='font-size:14px'>{rows((('发货', '浙江宁波 · 48小时内发出'), ('服务', '7天无理由退货')), 'padding:4px 0;color:#333')}</div>"
            "<div class='buy'><span>加入购物车</span><span>立即购买</span></div>"
        )
        yield shot(f"meadow_zh-earbuds-{kind}", css, body, must=must, context=context, small=13)


def cooker() -> Iterator[Page]:
    """A desktop product page: gallery on the left, a promotion box with what is taken off."""
    css = (
        "body{background:#fff;color:#222;font-size:14px}.top{background:#232f3e;color:#fff;padding:12px 60px}.m{display:flex;padding:20px "
        "60px;gap:36px}"
        ".box{background:#fdf3ee;padding:16px 20px;margin:14px 0}.box div{padding:4px 0}.k{color:#666;display:inline-block;width:80px}"
        ".p{font-size:32px;color:#d8281e}"
        ".o{display:inline-block;border:1px solid #ccc;padding:6px 16px;margin-right:8px}.on{border:2px solid #d8281e}"
        ".go{background:#d8281e;color:#fff;padding:12px 44px;font-size:17px;display:inline-block}"
    )
    for kind, price, off, must in (("false_discount", 369, 100, ("false_discount",)), ("clean", 369, 60, ())):
        body = (
            "<div class='top'>禾物商城　首页 / 厨房电器 / 电饭煲</div><div class='m'>"
            f"{picture('#e9e3da,#b9a88f', 'width:400px;height:400px')}<div class='g'><h2 style='font-size:20px'>禾物 IH 电饭煲 HW-40C 4升 家用预约</h2>"
            f"<p style='color:#666;margin-top:6px'>厚釜内胆，24 小时预约，适合 3 至 6 人</p><div class='box'><div><span class='k'>原 价</span>"
            f"<span style='text-decoration:line-through'>¥429.00</span></div><div><span class='k'>促销价</span><b class='p'>{money(price)}</b></div>"
            f"<div><span class='k'>优 惠</span><span style='color:#d8281e;border:1px solid #d8281e;padding:1px 8px'>直降 ¥{off}</span>"
            "　下单即减，无需领取</div></div>"
            "<p><span class='k'>颜色</span><span class='o on'>米白</span><span class='o'>墨绿</span></p><p style='margin:16px 0'><span class='k'>配送</span>"
            "至 杭州市 · 免运费 · 预计 2 天送达</p><span class='go'>加入购物车</span><p style='margin-top:18px;color:#666'>累计评价 8,206　好评率 97%</p></div></div>"
        )
        yield shot(f"meadow_zh-cooker-{kind}", css, body, must=must, width=1200, scale=1, small=14)


def drawer(clock: str) -> Iterator[Page]:
    """The sheet on which a kind and a size are chosen."""
    css = (
        "body{background:#666}.s{background:#fff;border-radius:16px 16px 0 0;padding:16px;margin-top:110px}"
        ".q{display:inline-block;background:#f3f3f5;border-radius:6px;"
        "padding:7px 14px;margin:0 8px 10px 0;font-size:14px}.on{background:#fff0ee;color:#e1251b;border:1px solid #e1251b}"
        ".h{font-size:15px;margin:12px 0 10px}"
    )
    for kind, head, tail, must in (
        ("conditional", "¥<b style='font-size:28px'>59</b> 起", "¥129", ("conditional",)),
        ("clean", "¥<b style='font-size:28px'>129</b>", "¥129", ()),
    ):
        body = (
            f"{bar(clock, '#fff')}<div class='s'><div class='f' style='gap:12px'>"
            f"{picture('#f7d9c8,#d98f6b', 'width:96px;height:96px', 'border-radius:8px')}"
            f"<div><div style='color:#e1251b'>{head}</div><div style='font-size:13px;color:#555'>库存 318 件</div>"
            "<div style='font-size:13px;color:#555'>已选：焦糖色 1.5×2.0米</div></div></div><div class='h'>颜色</div>"
            "<span class='q on'>焦糖色</span><span class='q'>雾灰</span><span class='q'>奶杏</span><div class='h'>尺寸</div>"
            f"<span class='q'>0.7×1.0米 ¥59</span><span class='q on'>1.5×2.0米 {tail}</span><span class='q'>2.0×2.3米 ¥179</span>"
            "<div class='r h'><span>数量</span><span>－　1　＋</span></div><div class='c' "
            "style='background:#e1251b;color:#fff;border-radius:22px;padding:11px;margin-top:20px'>"
            f"确定{' · 合计 ' + tail}</div></div>"
        )
        yield shot(f"meadow_zh-drawer-{kind}", css, body, must=must, small=13)


def video_member(clock: str) -> Iterator[Page]:
    """A dark membership page with cards for the plans."""
    css = (
        "body{background:#16171c;color:#f4e6cc}.k{border:1px solid #444;border-radius:12px;padding:14px;flex:1;text-align:center;background:#202229}"
        ".k.on{border:2px solid #e9c284;background:#2d2a24}.k b{font-size:28px;display:block;margin:6px 0}.t{font-size:14px}"
        ".go{background:#e9c284;color:#3a2a10;"
        "border-radius:24px;text-align:center;padding:12px;font-size:17px;margin:18px 16px 8px}"
    )
    for kind, name, price, under, note, must in (
        (
            "conditional-fine_print",
            "连续包月",
            6.8,
            "新用户首月",
            "<p style='font-size:9px;color:#5a5d66;padding:0 16px'>次月起按 ¥28/月自动续费，可随时取消</p>",
            ("conditional", "fine_print"),
        ),
        ("clean", "单月卡", 28, "31 天有效", "<p style='font-size:14px;color:#d8cdb8;padding:0 16px'>到期不自动续费</p>", ()),
    ):
        body = (
            f"{bar(clock, '#fff')}<div style='padding:14px 16px'><div class='f' style='gap:10px'>"
            f"{picture('#8c9,#376', 'width:44px;height:44px', 'border-radius:50%')}"
            "<div><b>南窗读雨</b><div class='t'>尚未开通会员</div></div></div></div><div class='f' style='gap:10px;padding:0 16px'>"
            f"<div class='k on'><div class='t'>{name}</div><b>{money(price)}</b><div class='t'>{under}</div></div><div class='k'><div class='t'>"
            f"季卡</div><b>{money(78)}</b>"
            f"<div class='t'>92 天有效</div></div><div class='k'><div class='t'>年卡</div><b>{money(258)}</b><div class='t'>365 天有效</div></div></div>"
            f"<div class='go'>立即开通 {money(price)}</div>{note}<div style='padding:16px'><b>会员权益</b><div class='r t' style='margin:10px 0 14px'>"
            "<span>▶ 影片抢先看</span><span>♪ 免片头广告</span><span>▣ 电视同步</span></div></div>"
        )
        yield shot(
            f"meadow_zh-member-{kind}", css, body, must=must, unsure=("hidden_fee",) if must else (), small=9 if "fine_print" in must else 13, scale=3
        )


def flash_room() -> Iterator[Page]:
    """A phone's sale page: one big card under a banner which says whether the sale still runs."""
    css = (
        "body{background:#ffe9d6}.hd{background:#c8102e;color:#fff;padding:22px 18px}"
        ".card{background:#fff;margin:14px;border-radius:14px;padding:14px}"
        ".st{background:#3a0a10;color:#ffd9a0;text-align:center;padding:9px;font-size:15px}"
    )
    for kind, state, button, must in (
        ("expired", "本场活动已于 11月12日 24:00 结束", "去首页逛逛", ("expired_offer",)),
        ("expired-late", "来晚啦，秋收节优惠已经截止", "活动已结束", ("expired_offer",)),
        ("clean-running", "距本场结束还剩 05 : 41 : 20", "马上抢", ()),
        ("clean-other-over", "10点场已结束 ｜ 14点场进行中", "马上抢", ()),
    ):
        body = (
            "<div class='hd'><div style='font-size:30px;font-weight:800'>秋收节 限时抢</div><div style='font-size:14px'>粮油零食家清 整点上新</div></div><div "
            f"class='st'>{state}</div>"
            f"<div class='card f' style='gap:14px'>{picture('#fbe7a8,#d9a02e', 'width:120px;height:120px', 'border-radius:10px')}<div class='g'>"
            "<b>东北长粒香米 5kg</b>"
            "<p style='font-size:13px;color:#666;margin:4px 0'>新米现碾 · 已抢 2,140 件</p><p style='color:#c8102e'>抢购价 <b style='font-size:30px'>"
            f"{money(36.9)}</b></p>"
            "<p style='font-size:14px;color:#666'>日常价 <del>¥49.9</del></p></div></div><div class='c' "
            f"style='background:#c8102e;color:#fff;margin:0 14px 18px;border-radius:22px;padding:11px'>{button}</div>"
        )
        yield shot(f"meadow_zh-flash-{kind}", css, body, must=must, width=375, small=13)


def coupon_goods(clock: str) -> Iterator[Page]:
    """A product page whose headline is, or is not, the price after a coupon."""
    css = (
        "body{background:#fff}.w{padding:12px 16px}.cp{border:1px dashed #f60;background:#fff7f0;border-radius:8px;margin:6px 16px;padding:9px "
        "12px;color:#d4500a;font-size:14px}"
        ".nav{border-top:1px solid #eee;padding:9px 16px;font-size:14px}.nav b{background:#f60;color:#fff;border-radius:18px;padding:9px 30px}"
    )
    for kind, head, coupon, must in (
        (
            "conditional",
            f"券后 <b style='font-size:32px'>{money(39)}</b>　<span style='font-size:15px;color:#444'>券前价 ¥59</span>",
            "满 50 元减 20 元",
            ("conditional",),
        ),
        ("clean", f"<b style='font-size:32px'>{money(59)}</b>", "店铺满 199 元减 20 元", ()),
    ):
        body = (
            f"{bar(clock)}{picture('60deg,#dff3e4,#7dbb8c', 'height:280px')}<div class='w' style='color:#e8500a'>{head}</div>"
            f"<div class='cp r'><span>优惠券　{coupon}</span><span>领取 ›</span></div><div class='w'><b>竹纤维洗碗巾 24 条装 厨房吸水</b><p "
            "style='font-size:13px;color:#666'>"
            "月销 1.3万 · 4.8 分</p></div><div class='nav r'><span>⌂ 店铺</span><span>✉ 客服</span><span>☆ 收藏</span><b>购买</b></div>"
        )
        yield shot(f"meadow_zh-coupon-{kind}", css, body, must=must, width=360, scale=3, small=13)


def tea_poster() -> Iterator[Page]:
    """A poster of a tea shop's opening, with print at its foot."""
    for kind, foot, style, must in (
        ("fine_print", "每人限购 1 杯，加料另收 4 元，实际价格以收银台为准", "font-size:10px;color:#6c9c85", ("fine_print",)),
        ("clean-copyright", "图片仅供参考 · © 山坡茶铺", "font-size:10px;color:#6c9c85", ()),
        ("clean-plain", "加料每份 4 元，可自由选择", "font-size:18px;color:#fff", ()),
    ):
        body = (
            "<div style='background:#2a5d45;color:#fff;padding:40px 30px 24px;text-align:center'><div style='font-size:18px;letter-spacing:6px'>"
            "山坡茶铺 · 新店开张</div>"
            "<div style='font-size:46px;font-weight:800;margin:18px 0'>青柠茉莉茶</div>"
            f"{picture('#e8f7a8,#7fae3c', 'width:180px;height:220px;margin:0 auto', 'border-radius:20px 20px 60px 60px')}"
            "<div style='font-size:62px;font-weight:800;color:#ffe27a;margin:12px 0'>¥9.9<span style='font-size:22px'> / 杯</span></div>"
            "<div style='font-size:18px'>10月18日 – 10月26日　每天 10:00 – 21:30</div><div style='font-size:18px;margin-top:6px'>地址：文一路 210 号 B1 层</div>"
            f"<div style='margin-top:46px;{style}'>{foot}</div></div>"
        )
        yield shot(f"meadow_zh-tea-{kind}", "", body, must=must, unsure=("hidden_fee",) if must else (), width=500, scale=2, small=10)


def bargain_grid() -> Iterator[Page]:
    """A desktop shelf of four goods, each with a badge that names its discount."""
    css = (
        "body{background:#f7f7f9;padding:24px 40px}.gr{display:grid;grid-template-columns:repeat(4,1fr);gap:18px;margin-top:16px}"
        ".it{background:#fff;padding:14px;border-radius:10px;position:relative}"
        ".bd{position:absolute;left:0;top:14px;background:#e02;color:#fff;padding:3px 12px;font-size:15px;border-radius:0 12px 12px 0}"
    )
    goods = (
        ("不锈钢保温杯 500ml", 80, 56, "7折"),
        ("桌面加湿器 迷你款", 120, 60, "5折"),
        ("纯棉浴巾 两条装", 90, 72, "8折"),
        ("折叠收纳箱 66L", 70, 63, "9折"),
    )
    for kind, third, must in (("false_discount", 84, ("false_discount",)), ("clean", 60, ())):
        cards = "".join(
            f"<div class='it'><span class='bd'>{tenths}</span>{picture(f'{i * 50}deg,#e3ecf7,#9fb4cf', 'height:190px')}<p style='margin:10px 0 "
            f"6px;font-size:15px'>{name}</p>"
            f"<b style='font-size:24px;color:#e02'>{money(third if i == 1 else price)}</b>　<del style='color:#777;font-size:15px'>¥{before}</del>"
            "</div>"
            for i, (name, before, price, tenths) in enumerate(goods)
        )
        yield shot(
            f"meadow_zh-grid-{kind}",
            css,
            f"<h2>居家好物专区</h2><p style='color:#666'>共 128 件商品 · 综合 销量 上新</p><div class='gr'>{cards}</div>",
            must=must,
            width=1240,
            scale=1,
            small=15,
        )


def mobile_plan(clock: str) -> Iterator[Page]:
    """A telephone plan with its monthly price and, in one way or another, the contract behind it."""
    term = "需签约 24 个月，提前解约须支付违约金 200 元，超出流量 5 元/GB"
    for kind, note, must in (
        ("fine_print", f"<p style='font-size:9px;color:#b2b7be;padding:0 18px'>{term}</p>", ("fine_print",)),
        ("clean", f"<p style='font-size:15px;color:#222;padding:4px 18px'>资费说明：{term}</p>", ()),
    ):
        table = rows(
            (("国内流量", "60GB"), ("国内通话", "300 分钟"), ("短信", "100 条"), ("生效方式", "次月 1 日生效")),
            "padding:10px 18px;border-bottom:1px solid #eef;font-size:15px",
        )
        body = (
            f"{bar(clock)}<div class='c' style='padding:8px;font-size:17px'>套餐办理</div><div "
            "style='background:linear-gradient(120deg,#1565d8,#4aa3ff);color:#fff;margin:10px 16px;border-radius:14px;padding:20px'>"
            "<div style='font-size:18px'>畅行套餐 C 档</div><div style='font-size:40px;font-weight:700'>39<span style='font-size:17px'> 元/月</span>"
            f"</div></div>{table}{note}"
            "<div class='c' style='background:#1565d8;color:#fff;margin:22px 16px;padding:12px;border-radius:8px;font-size:17px'>立即办理</div>"
        )
        yield shot(
            f"meadow_zh-mobileplan-{kind}",
            "body{background:#fff}",
            body,
            must=must,
            unsure=("hidden_fee",) if must else (),
            width=393,
            scale=3,
            small=9 if must else 13,
        )


def second_hand(clock: str) -> Iterator[Page]:
    """A private seller's listing; the platform knows the price it was listed at."""
    for kind, shown, must in (("mismatch", 1350, ("mismatch",)), ("clean", 1200, ())):
        body = (
            f"{bar(clock)}<div class='f' style='padding:10px 16px;gap:10px'>{picture('#fc9,#c63', 'width:42px;height:42px', 'border-radius:50%')}"
            "<div><b>阿岚的小仓库</b>"
            "<div style='font-size:13px;color:#777'>12 分钟前来过 · 成都</div></div><span class='g'></span><span style='border:1px solid "
            "#999;border-radius:14px;padding:3px 12px;font-size:13px'>＋ 关注</span></div>"
            f"<div style='padding:4px 16px'><b style='color:#ff3b1f;font-size:30px'>{money(shown)}</b>　<span style='color:#777;font-size:14px'>"
            "入手价 2,599</span>"
            "<p style='font-size:16px;margin:10px 0'>自用微单相机 M50 单机身，快门数 6,300，无磕碰，箱说全，带两块电池，支持验货。包邮。</p></div>"
            f"{picture('30deg,#444,#999', 'height:260px;margin:6px 16px', 'border-radius:10px')}<div class='r' style='padding:12px "
            "16px;font-size:14px;color:#666'><span>37 人想要 · 浏览 912</span>"
            "<b style='background:#ffda44;color:#222;border-radius:20px;padding:9px 26px'>我想要</b></div>"
        )
        yield shot(f"meadow_zh-secondhand-{kind}", "body{background:#fff}", body, must=must, context=listing("微单相机 M50 单机身", 1200), small=13)


def group_buy(clock: str) -> Iterator[Page]:
    """Fruit that costs less in a group, or fruit at one price."""
    for kind, head, left, right, must in (
        ("conditional", "3人拼团价", "单独买 ¥45.9", "发起拼团 ¥29.9", ("conditional",)),
        ("clean", "今日价", "加入购物车", "直接购买 ¥29.9", ()),
    ):
        body = (
            f"{bar(clock)}{picture('#ffe0a3,#f39c3d', 'height:290px')}<div style='background:#fff;padding:14px 16px'><div style='color:#e02e24'>"
            f"<span style='font-size:15px'>{head}</span> "
            f"<b style='font-size:36px'>{money(29.9)}</b></div><b style='font-size:17px'>赣南脐橙 净重 5 斤 中果</b><p style='font-size:14px;color:#666'>"
            "已售 8.2万件 · 坏果包赔 · 产地直发</p></div>"
            "<div class='f' style='font-size:15px;color:#fff;text-align:center'><span class='g' "
            f"style='background:#f2a19c;padding:14px;color:#600'>{left}</span><span class='g' style='background:#e02e24;padding:14px'>{right}"
            "</span></div>"
        )
        yield shot(f"meadow_zh-group-{kind}", "body{background:#f5f5f5}", body, must=must, width=375, small=14)


def early_bird() -> Iterator[Page]:
    """A desktop page of an exhibition with an early price."""
    for kind, state, must in (
        ("expired", "早鸟售票已于 9 月 30 日截止", ("expired_offer",)),
        ("clean", "早鸟售票进行中，至 9 月 30 日", ()),
    ):
        body = (
            "<div style='background:#0f1a2b;color:#fff;padding:16px 80px;font-size:18px'>云集票务</div><div class='f' style='padding:36px "
            f"80px;gap:40px;align-items:flex-start'>{picture('160deg,#f6c6d0,#7a5cc0,#1d2a5c', 'width:320px;height:430px')}"
            "<div class='g'><h1 style='font-size:28px'>水与光：沉浸影像艺术展</h1><p style='margin:10px 0;font-size:16px;color:#555'>10月10日 – "
            "次年1月18日　苏州湾美术馆 2 号厅</p>"
            "<div style='border:1px solid #ddd;padding:20px;border-radius:8px;font-size:17px'>早鸟票　<b style='font-size:34px;color:#c2185b'>"
            f"{money(88)}</b>　<del style='color:#777'>¥128</del>"
            f"<p style='margin-top:8px;color:#333'>{state}</p></div>"
            "<p style='margin:18px 0;font-size:16px'>每张票可入场一次，现场凭二维码检票，1.2 米以下儿童免票。</p>"
            "<span style='display:inline-block;"
            "background:#c2185b;color:#fff;padding:12px 40px;font-size:17px;border-radius:6px'>选择场次</span></div></div>"
        )
        yield shot(f"meadow_zh-exhibit-{kind}", "body{background:#fff}", body, must=must, width=1280, scale=1, small=16)
