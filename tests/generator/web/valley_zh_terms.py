"""Chinese pages of `valley` on conditions and small print."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.valley_kit import art, bar, shot, small_cents


def sizes() -> Iterator[Page]:
    """A sheet of options that slid up over a dimmed page."""
    css = (
        "body{background:#777}.s{background:#fff;border-radius:16px 16px 0 0;margin-top:150px;padding:16px}.h{display:flex;gap:12px}"
        ".h b{color:#f03;font-size:26px}h4{font-size:15px;margin:16px 0 8px}"
        ".o{display:flex;flex-wrap:wrap;gap:10px;font-size:14px}.o i{background:#f4f4f4;border-radius:6px;padding:7px 14px;border:1px solid "
        "#f4f4f4}.o .on{background:#ffeef0;border-color:#f03;color:#f03}"
        ".y{background:#f03;color:#fff;text-align:center;line-height:46px;border-radius:23px;margin-top:26px;font-size:16px}"
    )
    for name, head, must in (("from", "¥59 <small style='font-size:14px'>起</small>", "conditional"), ("chosen", "¥139", "")):
        body = (
            f"{bar('22:10', '#fff')}<div class=s><div class=h>{art('#b7a4d9', '#5f4b8b', 'width:110px;height:110px;border-radius:8px')}<p><b>"
            f"{head}</b>"
            "<br><span style='font-size:14px;color:#777'>库存 832 件<br>已选：双人 200×230cm</span></p></div><h4>尺寸</h4><div class=o><i>"
            "单人 120×200cm ¥59</i><i>加大 150×200cm ¥89</i>"
            "<i class=on>双人 200×230cm ¥139</i></div><h4>花色</h4><div class=o><i class=on>雪松绿</i><i>燕麦色</i></div><h4>数量　　1</h4>"
            "<div class=y>确定</div></div>"
        )
        yield shot(f"zh-sizes-{name}", css, body, must=must, small=14)


def group() -> Iterator[Page]:
    """Group buying: two buttons below, faces of those who wait."""
    css = (
        "body{background:#fff}.p{padding:12px 16px 0}.p b{font-size:32px;color:#e02e24}.p em{font-size:14px;color:#999}"
        ".t{padding:8px 16px;font-size:16px}.g{border-top:8px solid #f4f4f4;padding:12px 16px;font-size:14px}"
        ".g div{display:flex;align-items:center;gap:10px;padding:8px 0}.g u{margin-left:auto;text-decoration:none;background:#e02e24;color:#fff;"
        "padding:5px 14px;border-radius:4px}.f{display:flex;margin-top:20px;text-align:center;color:#fff;font-size:15px}"
        ".f p{flex:1;padding:8px}.f b{display:block;font-size:18px}"
    )
    for name, head, must in (("group-price", 25.8, "conditional"), ("alone-price", 36.8, "")):
        note = "3人团价" if must else "单独购买价　3人成团另享 ¥25.80"
        body = (
            f"{art('#f0b429', '#b44d12', 'height:280px', 'circle')}<div class=p><b>{small_cents(head)}</b>　<em>{note}</em></div><p class=t>"
            "赣南脐橙 5斤装 单果 150g 以上</p>"
            "<div class=g>2人正在拼单<div><i style='width:34px;height:34px;border-radius:50%;background:#8bc'></i>知夏　还差1人　剩余 03:22:41<u>"
            "去参团</u></div>"
            "<div><i style='width:34px;height:34px;border-radius:50%;background:#cb8'></i>阿珂　还差2人　剩余 11:08:15<u>去参团</u></div></div>"
            "<div class=f><p style='background:#f7a59f'><b>¥36.80</b>单独购买</p><p style='background:#e02e24'><b>¥25.80</b>发起拼单</p></div>"
        )
        yield shot(f"zh-group-{name}", css, body, must=must, width=375, small=14)


def member() -> Iterator[Page]:
    """A warehouse club's tag: black and gold."""
    css = (
        "body{background:#15130f;color:#f1e3c4}.n{padding:12px 18px;font-size:18px;border-bottom:1px solid #443b28}"
        ".k{margin:16px;border:1px solid #6d5a32;border-radius:14px;padding:18px}.k h1{font-size:19px;margin:14px 0}"
        ".v{display:flex;align-items:baseline;gap:10px}.v b{font-size:40px;color:#ffd479}"
        ".v i{background:#ffd479;color:#15130f;font-size:14px;padding:2px 8px;border-radius:3px}.j{font-size:17px;margin-top:10px}"
        ".x{margin:16px;background:#ffd479;color:#15130f;text-align:center;"
        "line-height:48px;border-radius:8px;font-size:17px}"
    )
    for name, head, tag, other, must in (
        ("card-price", 328, "黑金卡会员价", "非会员价 ¥398", "conditional"),
        ("open-price", 398, "到手价", "人人同价，无需会员", ""),
    ):
        body = (
            f"{bar('17:26', '#f1e3c4')}<p class=n>☰　金仓会员店</p><div class=k>"
            f"{art('#5b4636', '#c79a5d', 'height:230px;border-radius:10px', 'box')}<h1>冷萃咖啡豆礼盒 454g × 3</h1>"
            f"<div class=v><b>¥{head}</b><i>{tag}</i></div><p class=j>{other}</p></div><p style='padding:0 18px;font-size:14px'>"
            "库存充足 · 江浙沪次日达 · 批号 2311B</p><div class=x>加入购物篮</div>"
        )
        yield shot(f"zh-member-{name}", css, body, must=must, width=400, small=14)


def trade_in() -> Iterator[Page]:
    """A phone whose price is that after an old one is given in."""
    css = (
        "body{background:#f7f8fa;text-align:center;width:1200px}.top{padding:56px 0 20px}.top h1{font-size:52px}"
        ".top p{font-size:22px;color:#667;margin-top:8px}.m{display:flex;justify-content:center;gap:60px;align-items:center;padding:20px}"
        ".pr{font-size:64px;font-weight:700;color:#0b57d0}.q{text-align:left;font-size:20px;line-height:2}"
        ".buy{display:inline-block;background:#0b57d0;color:#fff;font-size:20px;padding:14px 60px;border-radius:30px;margin:20px 0 60px}"
    )
    for name, price, under, must in (
        ("old-phone", "¥2,799", "以旧换新后价格，需交旧机并抵扣 ¥1,200<br>不换旧机购买 ¥3,999", "conditional"),
        ("plain", "¥3,999", "现货价格，直接购买<br>旧机回收另行估价", ""),
    ):
        body = (
            "<div class=top><h1>澜川 X5</h1><p>轻至 172 克 · 6.3 英寸直屏 · 5500mAh</p></div><div class=m>"
            f"{art('#0b2a5b', '#5fa8ff', 'width:240px;height:420px;border-radius:34px', 'circle')}"
            f"<div class=q><p>12GB + 256GB　晴空蓝</p><p class=pr>{price}</p><p>{under}</p></div></div><span class=buy>立即购买</span>"
        )
        yield shot(f"zh-trade_in-{name}", css, body, must=must, width=1200, scale=1, small=20, text=None if must else "页面价 3999 元")


def tariff() -> Iterator[Page]:
    """A phone plan as a card full of numbers, with a line under the button."""
    css = (
        "body{background:linear-gradient(#0a5bd3,#36a3ff 420px,#eaf4ff 420px);color:#fff;text-align:center}h1{font-size:34px;padding-top:34px}"
        ".k{background:#fff;color:#123;margin:24px 18px 0;border-radius:18px;padding:24px}"
        ".k b{font-size:60px;color:#0a5bd3}.g{display:grid;grid-template-columns:repeat(3,1fr);margin:18px 0;font-size:15px}"
        ".g i{display:block;font-size:24px;font-weight:700}.y{background:#ff7a00;color:#fff;border-radius:28px;line-height:54px;font-size:19px}"
        ".u{padding:20px 20px 30px;color:#123;font-size:15px;line-height:1.7}.l{font-size:9px;color:#bfc4ca;margin-top:12px;line-height:1.5}"
    )
    for name, tiny, normal, must, unsure in (
        (
            "tiny-contract",
            "月费优惠仅限前6个月，期满恢复每月59元，合约期内提前退订需付违约金",
            "在线办理，快递到家",
            "fine_print",
            "conditional hidden_fee",
        ),
        ("tiny-harmless", "本页图片仅供参考　版权归晴讯通信所有", "在线办理，快递到家", "", ""),
        ("term-in-plain-print", "", "办理成功后次日生效，流量当月有效不结转", "", ""),
    ):
        body = (
            "<h1>畅享卡</h1><p style='font-size:18px'>全国通用流量 · 不限地区</p><div class=k><p style='font-size:17px'>月费</p><p><b>29</b> 元</p>"
            "<div class=g><span><i>80GB</i>流量</span><span><i>200</i>分钟通话</span>"
            f"<span><i>100</i>条短信</span></div><div class=y>免费领卡</div><p class=l>{tiny}</p></div><p class=u>{normal}</p>"
        )
        yield shot(f"zh-tariff-{name}", css, body, must=must, unsure=unsure, width=390, scale=3, small=9)


def presale() -> Iterator[Page]:
    """A pre-sale: steps as a line of dots, deposit and balance."""
    css = (
        "body{background:#fff0f4}.w{background:#fff;margin:12px;border-radius:12px;padding:16px}"
        ".s{display:flex;justify-content:space-between;font-size:14px;position:relative;padding-top:22px;text-align:center}"
        ".s:before{content:'';position:absolute;left:30px;right:30px;top:8px;border-top:2px solid #ff4d79}"
        ".s i{position:absolute;top:2px;width:14px;height:14px;border-radius:50%;background:#ff4d79}"
        ".p b{font-size:34px;color:#ff2d63}.l{font-size:9px;color:#d6bcc5;padding:10px 0 0}"
        ".f{background:#ff2d63;color:#fff;text-align:center;padding:12px;font-size:17px;margin-top:20px}"
    )
    for name, tiny, clear, must in (
        ("tiny-forfeit", "定金支付后概不退还，逾期未付尾款视为放弃，礼品库存有限不予补发", "", "fine_print"),
        ("clear-forfeit", "", "定金支付后不退，请按时支付尾款", ""),
    ):
        body = (
            f"{bar('00:03')}<div class=w>{art('#ff9eb8', '#c2185b', 'height:220px;border-radius:8px', 'bottle')}<p style='font-size:17px;"
            "margin-top:12px'>山茶花沐浴礼盒 三件套</p>"
            f"<p class=p>预售价 <b>¥269</b></p><p style='font-size:15px'>定金 ¥30　尾款 ¥239</p><p style='font-size:15px;margin-top:8px'>{clear}</p>"
            "</div>"
            "<div class=w><div class=s><i style='left:24px'></i><i style='left:50%'></i><i style='right:24px'></i><span>付定金<br>10.20</span>"
            "<span>付尾款<br>11.01</span><span>发货<br>11.05</span></div>"
            f"<p class=l>{tiny}</p></div><div class=f>支付定金 ¥30</div>"
        )
        yield shot(f"zh-presale-{name}", css, body, must=must, width=375, scale=3, small=9)


def cleaning() -> Iterator[Page]:
    """Home cleaning: hours as chips; a charge in small grey letters, or a normal one that says there is none."""
    css = (
        "body{background:#f2f7f7}.h{background:#00a3a3;color:#fff;padding:0 0 22px}.h h1{padding:16px 18px 4px;font-size:24px}.h p{padding:0 18px}"
        ".k{background:#fff;border-radius:12px;margin:12px;padding:16px;font-size:15px}"
        ".k b{font-size:34px;color:#ff6a00}.c{display:flex;gap:10px;margin:12px 0}"
        ".c i{flex:1;text-align:center;border:1px solid #cde;border-radius:8px;padding:8px}.c .on{background:#e0f7f7;border-color:#00a3a3}"
        ".l{font-size:9.5px;color:#bcc4c4;margin:6px 0}.g{background:#00a3a3;color:#fff;margin:14px 12px 24px;border-radius:8px;text-align:center;"
        "line-height:48px}"
    )
    for name, tiny, clear, must in (
        ("tiny-charge", "上门费30元及耗材费另计，现场收取", "服务时长 3小时", "fine_print hidden_fee"),
        ("no-charge", "", "服务时长 3小时 · 上门与耗材均已包含", ""),
    ):
        body = (
            f"<div class=h>{bar('15:58', '#fff')}<h1>日常保洁</h1><p>阿姨自带工具 · 4.9分 · 月服务 1,806 单</p></div><div class=k>单次价格<br><b>"
            "¥149</b><div class=c><i class=on>3小时</i><i>4小时</i><i>5小时</i></div>"
            f"<p>{clear}</p><p class=l>{tiny}</p></div><div class=k>服务范围：厨房台面、卫生间、地面、玻璃内侧</div><div class=k>"
            "可约时间　明天 09:00 / 14:00</div><div class=g>立即预约</div>"
        )
        yield shot(f"zh-cleaning-{name}", css, body, must=must, width=375, scale=3, small=9.5)


def newcomer() -> Iterator[Page]:
    """A feed card of a drink: the price of the first order beside the plain one."""
    css = (
        "body{background:#fafafa}.q{margin:10px 14px;background:#eee;border-radius:18px;padding:8px 16px;font-size:14px;color:#888}"
        ".w{margin:14px;background:#fff;border-radius:16px;overflow:hidden;box-shadow:0 1px 5px #0002}.w .b{padding:14px}.w h2{font-size:18px}"
        ".z{display:flex;justify-content:space-between;align-items:center;margin-top:12px}.z b{font-size:28px;color:#d33}"
        ".z i{border-radius:50%;background:#d33;color:#fff;width:34px;height:34px;text-align:center;line-height:32px;font-size:24px}"
    )
    for name, head, note, must in (
        ("first-order", "9.9", "仅限新用户首单，老用户 ¥22", "conditional"),
        ("everyone", "22", "新老用户同价，每日现磨", ""),
    ):
        body = (
            f"{bar('07:49')}<p class=q>搜索附近门店</p><div class=w>{art('#5b3a29', '#c89b7b', 'height:240px', 'bottle')}<div class=b><h2>"
            f"榛果拿铁 大杯 480ml</h2><p style='color:#666;font-size:15px;margin-top:6px'>{note}</p>"
            f"<div class=z><span><b>¥{head}</b></span><i>+</i></div></div></div><p style='padding:0 18px 40px;color:#888;font-size:14px'>"
            "距您 350m · 预计 8 分钟可取</p>"
        )
        yield shot(f"zh-newcomer-{name}", css, body, must=must, width=390, small=14)


def pages() -> Iterator[Page]:
    """All of them."""
    for template in (sizes, group, member, trade_in, tariff, presale, cleaning, newcomer):
        yield from template()
