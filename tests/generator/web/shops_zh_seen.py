"""Chinese product pages to look at: a phone's item page, an option sheet, a desktop page, a group-buy voucher, a course.

No wording is shared with `shops_zh_held`.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_zh_kit import HEI, Case, Offer, Sheet, digits, document, icon, on, picture, status

# --- A phone's item page ---------------------------------------------------------------------------------------------------------------------

_ITEM_CSS = """.hero{position:relative}.bar{position:absolute;top:44px;left:12px;right:12px}
.o{width:30px;height:30px;border-radius:50%;background:rgba(0,0,0,.35);
display:flex;align-items:center;justify-content:center}
.pg{position:absolute;right:12px;bottom:10px;background:rgba(0,0,0,.4);color:#fff;font-size:11px;border-radius:10px;padding:1px 8px}
.strip{background:linear-gradient(90deg,#ff5000,#ff8a1f);color:#fff;padding:8px 12px}.plain{padding:12px 12px 4px;color:#ff5000}
.ld{font-size:14px;margin-right:3px}
.was{font-size:13px;margin-left:8px;opacity:.92}
.bd{display:inline-block;font-size:12px;border:1px solid currentColor;border-radius:3px;padding:0 5px;margin-left:8px}
.co{font-size:13px;text-align:right}.ti{padding:8px 12px;font-size:16px;font-weight:600;color:#111}.me{padding:0 12px 10px;font-size:12px;color:#777}
.row{padding:11px 12px;font-size:13px;color:#333;border-top:1px solid #f2f2f2}.row .k{color:#888;width:48px;flex:none}
.gap{height:9px;background:#f4f4f4}
.rv{padding:10px 12px;font-size:13px;color:#444}.fn{padding:6px 12px 12px;font-size:9px;color:#b8b8b8}
.bt{padding:8px 12px 20px;border-top:1px solid #eee;gap:12px;background:#fff}
.ic{font-size:10px;color:#666;text-align:center}
.bu{flex:1;border-radius:20px;overflow:hidden;display:flex;color:#fff;font-size:14px;text-align:center;line-height:40px}"""


def _item(rng: Random, offer: Offer) -> str:
    was = f'<span class="was">{offer.old_name} <del>{offer.amount(offer.old, 13)}</del></span>' if offer.old else ""
    badge = f'<span class="bd">{offer.badge}</span>' if offer.badge else ""
    amount = offer.amount(offer.price, rng.choice((26, 30)))
    price = f'<span class="ld">{offer.lead}</span><b>{amount}</b><span style="font-size:13px"> {offer.tail}</span>'
    head = (
        f'<div class="strip b"><div>{price}{badge}<div>{was}</div></div><div class="co">{offer.corner}</div></div>'
        if offer.corner
        else f'<div class="plain">{price}{was}{badge}</div>'
    )
    rows = "".join(f'<div class="row r"><span class="k">{k}</span><span class="g">{v}</span>{icon("next", 14, "#bbb")}</div>' for k, v in offer.rows)
    marks = "".join(f'<div class="ic">{icon(i, 20, "#555")}<div>{t}</div></div>' for i, t in (("shop", "店铺"), ("chat", "客服"), ("heart", "收藏")))
    width = 420
    body = f"""<div class="hero">{picture(rng, width, rng.randint(250, 340), radius=0)}<div
style="position:absolute;top:0;left:0;right:0">{status(rng)}</div>
<div class="bar b"><span class="o">{icon("back", 16, "#fff")}</span><span class="r" style="gap:8px"><span class="o">{icon("share", 16, "#fff")}</span>
<span class="o">{icon("more", 16, "#fff")}</span></span></div><span class="pg">{rng.randint(1, 3)}/{rng.randint(5, 9)}</span></div>{head}
<div class="ti">{offer.title}</div><div class="me b"><span>已售 {rng.randint(2, 90) * 100}+</span>
<span>{rng.choice(("杭州", "泉州", "广州", "佛山"))} 发货</span>
<span>收藏 {rng.randint(1000, 9999)}</span></div><div class="gap"></div>{rows}<div class="gap"></div><div
class="rv"><b>宝贝评价（{rng.randint(120, 4800)}）</b>
<div class="r" style="gap:8px;margin-top:8px">{picture(rng, 24, 24, radius=12)}<span>{rng.choice("橙木雨小")}**{rng.choice("子鱼溪7")}</span></div>
<div style="margin-top:5px">{rng.choice(("收到了，和描述一致，包装也仔细。", "第二次买了，家里人都说好用。", "物流三天到，颜色比想象中耐看。"))}</div>
</div>
{f'<div class="fn">{offer.fine}</div>' if offer.fine else ""}<div class="bt r">{marks}<div class="bu"><span class="g"
style="background:#ffb000">加入购物车</span>
<span class="g" style="background:#ff5000">{offer.buy or "立即购买"}</span></div></div>"""
    return document(body, _ITEM_CSS, font=rng.choice(("'Noto Sans CJK SC'", HEI)))


_SEND = ("物流", "全国大部分地区包邮 · 预计后天送达")
_SIZE = ("选择", "颜色分类 / 尺码")
_CARE = ("保障", "7天无理由退换 · 极速退款")
_ITEMS = (
    Case(
        name="plain",
        shown=Offer(title="云步系列 男女同款缓震慢跑鞋 透气网面", price=19900, rows=(_SEND, _SIZE, _CARE)),
        context=on(price=199, title="云步缓震慢跑鞋"),
    ),
    Case(
        name="half_off_true",
        shown=Offer(title="加绒连帽卫衣女宽松中长款 奶咖色", price=19900, old=39800, old_name="原价", badge="5折", rows=(_SIZE, _CARE)),
        text="新款卫衣上架，五折，199元一件",
        context=on(price=199, original_price=398, currency="CNY"),
    ),
    Case(
        name="half_off_false",
        shown=Offer(title="轻薄羽绒服男立领短款 90白鸭绒", price=23900, old=39800, old_name="原价", badge="限时5折", rows=(_SEND, _SIZE)),
        must=("false_discount",),
    ),
    Case(
        name="off_100_false",
        shown=Offer(title="破壁豆浆机家用 1.2L 免滤静音款", price=59900, old=65900, old_name="日常价", badge="立减100元", rows=(_SEND, _CARE)),
        context=on(price=599),
        must=("false_discount",),
    ),
    Case(
        name="off_60_true",
        shown=Offer(title="电炖锅隔水炖陶瓷内胆 2.5L 预约款", price=59900, old=65900, old_name="日常价", badge="立减60元", rows=(_SEND, _CARE)),
        context=on(price=599),
    ),
    Case(
        name="listing_lower",
        shown=Offer(title="纯棉四件套 1.8米床适用 水洗棉格纹", price=15900, rows=(_SIZE, _SEND), render="two"),
        context=on(price=129, title="水洗棉四件套", currency="CNY"),
        must=("mismatch",),
    ),
    Case(
        name="caption_lower",
        shown=Offer(title="户外露营折叠椅 便携铝合金月亮椅", price=16900, rows=(_SIZE, _SEND, _CARE)),
        text="月亮椅今天只要129元，要的直接拍",
        must=("mismatch",),
    ),
    Case(
        name="coupon_to_claim",
        shown=Offer(
            title="护眼台灯学生书桌阅读灯 三档调光",
            price=15900,
            lead="券后",
            tail="&nbsp; 优惠前 ¥199",
            rows=(("优惠", "店铺券 满199减40 · 点击领取"), _SEND),
            buy="领券购买",
        ),
        must=("conditional",),
    ),
    Case(
        name="over",
        shown=Offer(
            title="竹纤维凉席三件套 可折叠空调软席",
            price=8900,
            old=14900,
            old_name="原价",
            badge="618价",
            corner="本场活动已结束",
            rows=(_SIZE, _SEND),
        ),
        must=("expired_offer",),
    ),
    Case(
        name="running",
        shown=Offer(
            title="冰丝夏凉被 单双人可机洗 薄款",
            price=8900,
            old=14900,
            old_name="原价",
            badge="618价",
            corner="距结束仅剩<br><b>05 : 23 : 41</b>",
            rows=(_SIZE, _SEND),
        ),
        context=on(price=89, original_price=149),
    ),
    Case(
        name="box_extra_fine",
        shown=Offer(title="手工曲奇铁罐装 480g 黄油味 节日伴手礼", price=6800, rows=(_SEND, _CARE), fine="* 页面价不含礼袋，下单另付包装费20元"),
        context=on(price=68),
        must=("hidden_fee", "fine_print"),
    ),
    Case(
        name="colour_fine",
        shown=Offer(
            title="北欧简约陶瓷花瓶 干花水培两用", price=4590, rows=(_SIZE, _SEND), fine="图片由不同设备显示，颜色以收到的实物为准", render="two"
        ),
        context=on(price=45.9),
    ),
    Case(
        name="ten_thousands",
        shown=Offer(
            title="立式钢琴 88键 家用考级练习 云杉音板", price=1280000, rows=(("配送", "送货到家并摆放到位，均已含在价内"), _CARE), render="wan"
        ),
        text="立式钢琴，一万二千八，含送货",
        context=on(price=12800),
    ),
    Case(
        name="up_to",
        shown=Offer(title="儿童雨衣雨鞋套装 反光条款", price=7900, rows=(("活动", "全店低至3折，本款按页面价售卖"), _SIZE, _SEND)),
        context=on(price=79),
    ),
    Case(
        name="words_agree",
        shown=Offer(title="头枕靠垫车载四季通用 一对", price=20500, rows=(_SEND, _CARE), render="two"),
        text="头枕一对二百零五元，发顺丰",
    ),
    Case(
        name="member_beside",
        shown=Offer(
            title="恒温电热水壶 1.7L 304不锈钢",
            price=19900,
            rows=(("会员", "88会员再享95折，约 ¥189.05"), ("优惠", "满300减40 · 可与同店商品凑单"), _SEND),
        ),
        context=on(price=199),
    ),
)

# --- An option sheet over a dimmed page ------------------------------------------------------------------------------------------------------

_SKU_CSS = """.up{background:#fff;position:relative}.hd{padding:8px 14px 16px;color:#e1251b;font-weight:700}
.sh{border-radius:16px 16px 0 0;background:#fff;margin-top:-8px;position:relative;padding:16px 14px 22px;
box-shadow:0 -6px 30px rgba(0,0,0,.25)}.now{color:#e1251b;font-weight:700}.sm{font-size:12px;color:#808080;margin-top:3px}
.h{font-size:14px;font-weight:600;margin:18px 0 9px}
.cs{display:flex;flex-wrap:wrap;gap:9px}.c{font-size:13px;background:#f5f5f5;border-radius:16px;padding:6px 14px;border:1px solid #f5f5f5;color:#333}
.c.s{background:#fff0ef;border-color:#e1251b;color:#e1251b}
.qt{font-size:14px}.qt span{display:inline-block;min-width:32px;text-align:center;background:#f5f5f5;margin-left:2px;line-height:26px}
.go{margin-top:22px;height:42px;border-radius:21px;background:#e1251b;color:#fff;text-align:center;line-height:42px;font-size:16px;font-weight:600}"""


def _sku(rng: Random, offer: Offer) -> str:
    chips = "".join(f'<span class="c{" s" if o.startswith("*") else ""}">{o.lstrip("*")}</span>' for o in offer.options)
    chosen = next(o.lstrip("*") for o in offer.options if o.startswith("*")).split(" ¥")[0]
    colours = rng.sample(("曜石黑", "雪域白", "远山青", "暮光紫", "沙漠金"), 3)
    hues = "".join(f'<span class="c{" s" if n == 0 else ""}">{c}</span>' for n, c in enumerate(colours))
    body = f"""<div class="up">{status(rng)}<div style="position:absolute;top:44px;left:12px">{icon("back", 22, "#444")}</div>
{picture(rng, 420, rng.randint(110, 170), radius=0)}
<div class="hd">{offer.lead}{offer.amount(offer.price, 26)}<span style="font-size:14px">{offer.tail}</span><div
style="font-size:14px;color:#222;font-weight:500;margin-top:4px">{offer.title}</div></div></div>
<div class="sh"><div class="r" style="gap:12px;align-items:flex-end">{picture(rng, 92, 92)}<div class="g"><div
class="now">{offer.amount(offer.chosen, 24)}</div>
<div class="sm">库存 {rng.randint(12, 900)} 件</div><div class="sm"
style="color:#333">已选：{colours[0]}，{chosen}</div></div>{icon("close", 18, "#999")}</div>
<div class="h">颜色</div><div class="cs">{hues}</div><div class="h">规格</div><div class="cs">{chips}</div>
<div class="b" style="margin-top:18px"><span style="font-size:14px;font-weight:600">数量</span><span
class="qt"><span>－</span><span>1</span><span>＋</span></span></div><div class="go">{offer.buy or "确定"}</div></div>"""
    return document(body, _SKU_CSS, back="#8a8a8a")


_SKUS = (
    Case(
        name="from_price",
        shown=Offer(title="星曜 12 Pro 手机 5G 双卡", price=199900, tail=" 起", chosen=269900, options=("128GB", "256GB", "*512GB"), render="comma"),
        must=("conditional",),
    ),
    Case(
        name="from_price_is_chosen",
        shown=Offer(title="星曜 12 手机 5G 双卡", price=199900, tail=" 起", chosen=199900, options=("*128GB", "256GB", "512GB"), render="comma"),
        context=on(price=1999),
    ),
    Case(
        name="listed_from_price",
        shown=Offer(title="人体工学椅 可躺办公电脑椅", price=29900, tail=" 起", chosen=45900, options=("无头枕款", "头枕款", "*头枕+脚托款")),
        context=on(price=299),
        must=("conditional",),
        unsure=("mismatch",),
    ),
    Case(
        name="one_price",
        shown=Offer(title="人体工学椅 网布透气 升降扶手", price=45900, chosen=45900, options=("*标准款", "加高款"), render="two"),
        text="办公椅459元，两款同价",
        context=on(price=459),
    ),
    Case(
        name="dearer_than_listed",
        shown=Offer(title="即热式饮水机 家用台式", price=49900, chosen=49900, options=("*三档温控",)),
        context=on(price=459, currency="CNY"),
        must=("mismatch",),
    ),
    Case(
        name="option_prices_first",
        shown=Offer(title="保暖内衣套装 德绒高领", price=7900, chosen=7900, options=("*常规款 ¥79", "加厚款 ¥109")),
        context=on(price=79),
    ),
    Case(
        name="option_prices",
        shown=Offer(title="保暖内衣套装 德绒无痕", price=6900, tail=" 起", chosen=9900, options=("常规款 ¥69", "*加厚款 ¥99", "加绒款 ¥119")),
        must=("conditional",),
    ),
    Case(
        name="trade_in",
        shown=Offer(
            title="65英寸 4K 平板电视", price=329900, lead="换新价 ", chosen=399900, options=("以旧换新", "*不换旧，直接购买"), render="comma"
        ),
        must=("conditional",),
    ),
)

# --- A desktop product page ------------------------------------------------------------------------------------------------------------------

_DESK_CSS = """.top{background:#f7f7f7;font-size:12px;color:#777;padding:7px 40px}.se{padding:18px 40px;gap:30px}
.lo{font-size:26px;font-weight:800;color:#c81623}
.in{flex:1;max-width:520px;border:2px solid #c81623;height:36px;padding:7px 12px;font-size:13px;color:#999}
.na{border-bottom:2px solid #c81623;padding:0 40px;font-size:15px}.na span{display:inline-block;padding:9px 20px}
.m{display:flex;gap:30px;padding:22px 40px}.t{font-size:20px;font-weight:600;color:#222;margin-bottom:12px}
.pb{background:#fdf3f1;padding:16px 18px;font-size:13px;color:#777}
.pb .p{color:#c81623;font-weight:700}.ln{display:flex;margin-top:11px;font-size:13px;color:#444}.ln .k{width:70px;color:#888;flex:none}
.tg{border:1px solid #c81623;color:#c81623;padding:0 5px;margin-right:8px;font-size:12px}.fn{font-size:11px;color:#c2bcb9;margin-top:9px}
.op{border:1px solid #ccc;padding:5px 12px;margin-right:8px}.op.s{border-color:#c81623;color:#c81623}
.bu{display:inline-block;background:#c81623;color:#fff;font-size:18px;padding:10px 36px;margin-right:12px}
.sp{margin:10px 40px 30px;width:calc(100% - 80px);font-size:13px;color:#555}.sp td{border:1px solid #eee;padding:9px 14px}
.tb{margin:6px 40px 0;border-bottom:1px solid #ddd;font-size:15px}.tb span{display:inline-block;padding:9px 22px}"""


def _desktop(rng: Random, offer: Offer) -> str:
    was = f'<span style="margin-left:14px">{offer.old_name} <del>{offer.amount(offer.old, 14)}</del></span>' if offer.old else ""
    badge = f'<span class="tg" style="margin-left:10px">{offer.badge}</span>' if offer.badge else ""
    rows = "".join(f'<div class="ln"><span class="k">{k}</span><span>{v}</span></div>' for k, v in offer.rows)
    options = "".join(f'<span class="op{" s" if o.startswith("*") else ""}">{o.lstrip("*")}</span>' for o in offer.options)
    thumbs = "".join(picture(rng, 62, 62, radius=0) for _ in range(5))
    model = f"{rng.choice(('KX', 'MR', 'TQ'))}-{rng.randint(100, 999)}{rng.choice('ABS')}"
    body = f"""<div class="top b"><span>你好，请登录&nbsp; 免费注册</span>
<span>我的订单 &nbsp;|&nbsp; 我的商城 &nbsp;|&nbsp; 企业采购 &nbsp;|&nbsp; 客户服务</span></div>
<div class="se r"><span class="lo">{rng.choice(("嘉选商城", "万物集", "宜佳优品"))}</span>
<div class="in">搜索 {rng.choice(("空气炸锅", "显示器", "扫地机"))}</div><span
class="r" style="gap:6px;font-size:13px">
{icon("cart", 18, "#c81623")} 我的购物车 {rng.randint(1, 9)}</span></div><div
class="na"><span><b>全部商品</b></span><span>家电</span><span>数码</span><span>家居</span><span>超市</span></div>
<div class="m"><div>{picture(rng, 400, 400, radius=0)}<div class="r" style="gap:10px;margin-top:12px">{thumbs}</div></div><div class="g"><div
class="t">{offer.title}</div>
<div class="pb"><div class="b"><div><span style="margin-right:14px">{offer.lead or "商城价"}</span><span
class="p">{offer.amount(offer.price, 28)}</span> {offer.tail}{was}{badge}</div>
<div>累计评价<br><b style="color:#4a6fb3">{rng.randint(2, 90)}万+</b></div>
</div>{f'<div class="ln" style="color:#c81623">{offer.corner}</div>' if offer.corner else ""}{rows}
{f'<div class="fn">{offer.fine}</div>' if offer.fine else ""}</div><div class="ln"><span
class="k">配送至</span><span>{rng.choice(("浙江杭州市西湖区", "江苏南京市鼓楼区", "四川成都市武侯区"))}
&nbsp;有货，23:10前下单，预计明天送达</span></div>
<div class="ln" style="align-items:center"><span class="k">选择款式</span>{options}</div><div class="ln"><span
class="k">重量</span><span>{rng.randint(8, 90) / 10}kg</span></div>
<div style="margin-top:24px"><span class="bu">{offer.buy or "加入购物车"}</span></div></div></div><div class="tb"><span
style="background:#c81623;color:#fff">商品介绍</span><span>规格与包装</span><span>售后保障</span>
<span>商品评价({rng.randint(2000, 90000)})</span></div><table class="sp"><tr><td>型号：{model}</td><td>商品编号：{digits(rng, 12)}</td>
<td>产地：中国大陆</td></tr><tr><td>额定功率：{rng.randint(8, 22)}00W</td>
<td>上市时间：2025年{rng.randint(1, 9)}月</td><td>质保：整机{rng.randint(1, 3)}年</td></tr></table>"""
    return document(body, _DESK_CSS, font=rng.choice((HEI, "'Noto Sans CJK SC'")))


_TWO = ("*标准版", "礼盒装")
_DESKS = (
    Case(
        name="threshold_not_needed",
        shown=Offer(
            title="双屏显示器支架 臂桌夹 升降旋转",
            price=249900,
            rows=(("促 销", "每满3000元减200元"), ("增 票", "可开专票")),
            options=_TWO,
            render="two",
        ),
        context=on(price=2499),
    ),
    Case(
        name="seven_tenths_false",
        shown=Offer(
            title="滚筒洗衣机 10公斤 变频洗烘一体", price=259900, old=329900, old_name="市场价", badge="7折特惠", options=("*洗烘一体",), render="two"
        ),
        must=("false_discount",),
    ),
    Case(
        name="rounded_down",
        shown=Offer(title="空气炸锅 6L 可视窗 无油低脂", price=33900, old=39900, old_name="参考价", badge="8.5折", options=("*米白", "墨绿")),
        text="空气炸锅八五折，399的现在339",
        context=on(price=339, original_price=399),
    ),
    Case(
        name="ticket_listed_lower",
        shown=Offer(title="扫地机器人 扫拖一体 自动集尘", price=149900, rows=(("促 销", "赠：滚刷配件一套"),), options=_TWO, render="comma"),
        text="首页推荐写的一千二百九十九元，点进来变成1499了，请核实",
        context=on("ticket", 1299),
        must=("mismatch",),
    ),
    Case(
        name="ends_in_fine_print",
        shown=Offer(
            title="即热智能马桶盖 抗菌座圈 暖风烘干",
            price=89900,
            old=119900,
            old_name="市场价",
            options=_TWO,
            fine="注：活动价有效期至6月18日24时，逾期自动恢复市场价",
        ),
        must=("fine_print",),
        unsure=("expired_offer",),
    ),
    Case(
        name="over_in_fine_print",
        shown=Offer(
            title="家用除湿机 静音 12L/天 卧室地下室",
            price=69900,
            lead="活动价",
            old=99900,
            old_name="市场价",
            badge="7折",
            options=_TWO,
            fine="该优惠已于6月18日截止，当前下单将按市场价结算",
        ),
        must=("expired_offer", "fine_print"),
        unsure=("conditional",),
    ),
    Case(
        name="copyright_fine",
        shown=Offer(
            title="机械键盘 87键 热插拔 三模连接",
            price=32900,
            options=("*青轴", "红轴"),
            fine="商品介绍图仅供参考　图文版权归本店所有，未经许可不得转载",
        ),
        context=on(price=329),
    ),
    Case(
        name="last_round_over",
        shown=Offer(
            title="儿童学习桌 可升降 1.2米",
            price=79900,
            corner="上一轮满赠活动已结束，本轮赠护眼灯进行中",
            options=_TWO,
            rows=(("赠 品", "护眼灯 1 台"),),
            render="two",
        ),
        context=on(price=799),
    ),
    Case(
        name="first_order",
        shown=Offer(
            title="冲牙器便携式 四档水压 长续航",
            price=9900,
            lead="首单价",
            tail='<b style="color:#555;margin-left:12px">日常价 ¥139.00</b>',
            rows=(("限 制", "首单价仅限从未在本站下过单的用户"),),
            options=_TWO,
            render="two",
        ),
        must=("conditional",),
    ),
)

# --- A group-buy voucher of a restaurant -----------------------------------------------------------------------------------------------------

_DEAL_CSS = """.c{background:#fff;margin:10px;border-radius:10px;padding:14px}.n{font-size:18px;font-weight:700}
.s{font-size:12px;color:#777;margin-top:6px}.l{font-size:14px;padding:6px 0;color:#333}
.h{font-size:15px;font-weight:700;margin-bottom:6px}.f{font-size:9px;color:#bababa;margin-top:8px}.bot{background:#fff;padding:10px 16px 22px}
.p{color:#ff4b10;font-weight:700}
.bd{background:#ffece5;color:#ff4b10;font-size:12px;border-radius:3px;padding:1px 6px;margin-left:8px}
.go{background:linear-gradient(90deg,#ff8a00,#ff4b10);color:#fff;border-radius:22px;padding:10px 34px;font-size:15px}
.tip{background:#fff7e0;color:#8a6400;font-size:13px;padding:8px 14px}"""


def _deal(rng: Random, offer: Offer) -> str:
    worth = "".join(f'<div class="l b"><span>{k}</span><span>{v}</span></div>' for k, v in offer.rows)
    rules = "".join(f'<div class="l">· {o}</div>' for o in offer.options)
    old = f'<span style="font-size:13px;color:#888;margin-left:6px"><del>¥{offer.old // 100}</del></span>' if offer.old else ""
    badge = f'<span class="bd">{offer.badge}</span>' if offer.badge else ""
    body = f"""<div style="background:#fff">{status(rng)}<div class="b" style="padding:2px 14px 10px">{icon("back")}<b
style="font-size:16px">团购详情</b>{icon("share")}</div></div>
{f'<div class="tip">{offer.corner}</div>' if offer.corner else ""}<div class="c"><div class="r" style="gap:12px">{picture(rng, 96, 96)}<div
class="g"><div class="n">{offer.title}</div>
<div class="s">半年消费 {rng.randint(300, 4000)} &nbsp; 评分 4.{rng.randint(3, 9)}</div><div class="s">随时退 · 过期退 · 免预约</div></div></div>
</div>
<div class="c"><div class="h">套餐内容</div>{worth}<div class="l b"
style="border-top:1px solid #eee;margin-top:4px"><b>总价值</b><b>¥{offer.old // 100}</b></div></div>
<div class="c"><div class="h">购买须知</div>{rules}{f'<div class="f">{offer.fine}</div>' if offer.fine else ""}</div><div class="c r"
style="gap:10px">{icon("pin", 20, "#ff8a00")}<div class="g">
<div style="font-size:14px;font-weight:600">{rng.choice(("蜀锦里川菜馆", "渔米小厨", "麓山烤肉铺"))}
（{rng.choice(("万象店", "滨江店", "大学城店"))}）</div><div
class="s">距您{rng.randint(3, 29) / 10}km · 营业至22:00</div></div></div>
<div class="bot b"><span><span style="font-size:13px;color:#ff4b10">{offer.lead}</span><span
class="p">{offer.amount(offer.price, 26)}</span>{offer.tail}{old}{badge}</span><span class="go">{offer.buy or "立即抢购"}</span></div>"""
    return document(body, _DEAL_CSS, back="#f3f4f6")


_FOUR = (("酸菜鱼（大份）", "¥78"), ("口水鸡", "¥28"), ("时蔬", "¥16"), ("米饭 2碗", "¥6"))
_KNOW = ("有效期：购买后90天内", "周一至周日 10:30-21:30 均可使用", "每张限用1份，可叠加")
_DEALS = (
    Case(
        name="rounded_rate",
        shown=Offer(title="双人酸菜鱼套餐", price=6800, old=12800, badge="5.3折", rows=_FOUR, options=_KNOW),
        text="128的双人餐，团购只要68",
        context=on(price=68, original_price=128),
    ),
    Case(
        name="four_tenths_false",
        shown=Offer(title="双人酸菜鱼套餐", price=6800, old=12800, badge="4折", rows=_FOUR, options=_KNOW),
        context=on(price=68),
        must=("false_discount",),
    ),
    Case(
        name="taken_down",
        shown=Offer(
            title="周年庆双人套餐",
            price=5800,
            old=12800,
            lead="周年庆价",
            rows=_FOUR,
            options=_KNOW,
            corner="该团购已过售卖期，页面仅供查看",
            buy="已停售",
        ),
        must=("expired_offer",),
    ),
    Case(
        name="two_people_only",
        shown=Offer(
            title="川味双人餐",
            price=8800,
            lead="两人成团 ",
            tail='<span style="font-size:14px;margin-left:8px">单买 ¥108</span>',
            old=12800,
            rows=_FOUR,
            options=_KNOW,
            buy="发起拼团",
        ),
        must=("conditional",),
    ),
    Case(
        name="room_fee_fine",
        shown=Offer(
            title="四人欢聚套餐",
            price=6800,
            old=12800,
            rows=_FOUR,
            options=("购买后90天内有效", "堂食使用"),
            fine="包间需另付包间费50元；周末及法定节假日不可使用",
        ),
        must=("fine_print",),
        unsure=("hidden_fee",),
    ),
    Case(
        name="rules_in_plain_print",
        shown=Offer(
            title="川味小聚双人套餐",
            price=7900,
            old=12800,
            rows=_FOUR,
            options=(*_KNOW, "除夕至正月初三不可使用"),
            fine="菜品图片为摆拍效果，请以门店出品为准",
        ),
        context=on(price=79),
    ),
    Case(
        name="caption_lower",
        shown=Offer(title="工作日双人午餐", price=8800, old=12800, rows=_FOUR, options=_KNOW),
        text="双人午餐宣传价六十八元，欢迎来店",
        must=("mismatch",),
    ),
)

# --- A course, in the dark -------------------------------------------------------------------------------------------------------------------

_COURSE_CSS = """body{color:#eee}.nv{padding:4px 16px 10px;font-size:16px}.cv{margin:0 16px;position:relative}
.pl{position:absolute;left:50%;top:50%;margin:-24px;width:48px;height:48px;border-radius:50%;background:rgba(0,0,0,.55)}
.ti{font-size:19px;font-weight:700;padding:16px 16px 6px}.su{font-size:13px;color:#a0a0a8;padding:0 16px}
.pr{padding:14px 16px;color:#ffb454;font-weight:700}.wa{font-size:14px;color:#9a9aa2;font-weight:400;margin-left:10px}
.bd{font-size:12px;background:#3a2d18;color:#ffb454;border-radius:4px;padding:2px 7px;margin-left:8px;font-weight:400}
.co{font-size:14px;color:#ff7a7a;padding:0 16px 12px}.ls{margin:0 16px;border-radius:10px;background:#222229;padding:4px 14px}
.li{padding:10px 0;font-size:14px;border-bottom:1px solid #2e2e36}.fn{font-size:9px;color:#50505a;padding:12px 16px}
.go{margin:18px 16px 26px;background:#ffb454;color:#261a05;border-radius:24px;text-align:center;line-height:46px;font-weight:700;font-size:16px}"""


def _course(rng: Random, offer: Offer) -> str:
    was = f'<span class="wa">{offer.old_name}<del>{offer.amount(offer.old, 14, "￥")}</del></span>' if offer.old else ""
    badge = f'<span class="bd">{offer.badge}</span>' if offer.badge else ""
    lessons = "".join(
        f'<div class="li b"><span>{n:02d}　{o}</span><span style="color:#8a8a92">{rng.randint(8, 45)}:{rng.randint(0, 59):02d}</span></div>'
        for n, o in enumerate(offer.options, 1)
    )
    body = f"""{status(rng, "#eee")}<div class="nv b">{icon("back", 22, "#eee")}<b>课程详情</b>{icon("heart", 20, "#eee")}</div><div
class="cv">{picture(rng, 380, 190, radius=12)}<span class="pl"></span></div>
<div class="ti">{offer.title}</div><div class="su">主讲：{rng.choice(("林老师", "周老师", "许老师"))}
· {rng.randint(12, 60)}课时 · {rng.randint(300, 9000)}人在学</div>
<div class="pr"><span style="font-size:14px">{offer.lead}</span>{offer.amount(offer.price, 28, "￥")}<span
style="font-size:14px">{offer.tail}</span>{was}{badge}</div>{f'<div class="co">{offer.corner}</div>' if offer.corner else ""}
<div class="ls">{lessons}</div>{f'<div class="fn">{offer.fine}</div>' if offer.fine else '<div style="height:6px"></div>'}<div
class="go">{offer.buy or "马上报名"}</div>"""
    return document(body, _COURSE_CSS, back="#17171c")


_DRAW = ("认识画笔与图层", "线稿练习", "上色基础", "光影入门")
_COURSES = (
    Case(
        name="early_bird_over",
        shown=Offer(
            title="零基础板绘 28 天入门", price=19900, lead="早鸟价 ", old=29900, old_name="正式价", options=_DRAW, corner="早鸟报名已于5月31日结束"
        ),
        must=("expired_offer",),
    ),
    Case(
        name="early_bird_running",
        shown=Offer(
            title="零基础板绘 28 天入门",
            price=19900,
            lead="早鸟价 ",
            old=29900,
            old_name="正式价",
            options=_DRAW,
            corner="早鸟报名 5月31日截止，还剩3天",
        ),
        text="板绘入门课，早鸟一百九十九元",
        context=on(price=199, original_price=299),
    ),
    Case(
        name="last_term_over",
        shown=Offer(
            title="手机摄影构图课（第6期）", price=9900, options=("取景与水平线", "三分构图", "逆光人像"), corner="第5期已结课　第6期火热报名中"
        ),
        context=on(price=99),
    ),
    Case(
        name="members_only",
        shown=Offer(
            title="职场写作 20 讲",
            price=5900,
            lead="年卡会员 ",
            tail="　非会员 ￥129",
            options=("金字塔结构", "邮件与周报", "汇报提纲"),
            buy="开通年卡并购买",
        ),
        must=("conditional",),
    ),
    Case(
        name="caption_in_words",
        shown=Offer(title="吉他弹唱入门 30 课", price=25900, options=("持琴与调音", "C 和弦", "扫弦节奏"), render="two"),
        text="吉他课原来说好一百九十九元，报名页成了259",
        context=on("ticket"),
        must=("mismatch",),
    ),
    Case(
        name="words_on_page",
        shown=Offer(title="隶书入门 曹全碑临习", price=19900, lead="学费 ", options=("执笔与坐姿", "波磔练习", "结字规律"), render="hanzi"),
        text="隶书课学费199元，含字帖电子版",
        context=on(price=199),
    ),
    Case(
        name="no_refund_fine",
        shown=Offer(
            title="Excel 数据透视实战",
            price=12900,
            options=("整理数据源", "字段与汇总", "切片器"),
            fine="课程为虚拟商品，开课后不予退款；教材费35元需另行支付",
        ),
        must=("fine_print", "hidden_fee"),
    ),
)


def pages(rng: Random) -> Iterator[Page]:
    """Product pages of the split `seen`."""
    yield from Sheet(name="item", draw=_item).pages(rng, _ITEMS, "seen")
    yield from Sheet(name="sku", draw=_sku).pages(rng, _SKUS, "seen")
    yield from Sheet(name="desktop", draw=_desktop, widths=(1200, 1280), scales=(1.0, 1.25, 1.5), smallest=12, fine=11).pages(rng, _DESKS, "seen")
    yield from Sheet(name="deal", draw=_deal, smallest=12).pages(rng, _DEALS, "seen")
    yield from Sheet(name="course", draw=_course, smallest=12).pages(rng, _COURSES, "seen")
