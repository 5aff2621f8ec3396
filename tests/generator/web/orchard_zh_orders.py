"""Chinese orders: cinema, hotel, ride, takeaway, cart, appliance, payment, phone bill, second-hand goods."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.orchard_kit import document, goods, labelled, rows, status
from tests.generator.web.page import Page

Lines = list[tuple[str, str]]


def cinema(lines: Lines, total: str) -> str:
    """Paying for two seats at a cinema."""
    return document(
        "",
        f"""<div style="background:#1d1b2e;color:#fff;padding-bottom:18px">{status("18:20", "#fff")}<div class="row"
style="padding:6px 16px"><span>‹</span><b>确认订单</b><span>14:5@@1</span></div>
<div class="mid" style="padding:10px 16px"><div style="width:72px;height:100px;border-radius:6px;
background:linear-gradient(200deg,#f2a65a,#772f1a)"></div><div style="margin-left:14px">
<b style="font-size:18px">山那边的邮差</b><div style="margin-top:4px">今天 11月26日 19:40 国语2D</div><div style="color:#bbb">星河影城（万象店） 5号厅</div><div
style="margin-top:4px">6排7座　6排8座</div></div></div></div>
<div style="background:#fff;border-radius:14px 14px 0 0;margin-top:-10px;padding:14px 16px;
font-size:15px">{rows(lines, "padding:9px 0;border-bottom:1px solid #f1f1f4")}
<div style="padding:12px 0" class="g">不支持退票，开场前 60 分钟可改签一次</div></div><div style="background:#fff;margin-top:8px;padding:12px 16px"
class="row"><span>手机号</span><span>138****@@4</span></div>
<div class="row" style="background:#fff;margin-top:60px;padding:12px 16px"><span>实付款 <b style="color:#f03d37;font-size:24px">¥{total}</b></span>
<span style="background:#f03d37;color:#fff;border-radius:22px;padding:10px 28px">立即付款</span></div>""",
    )


def hotel(lines: Lines, total: str) -> str:
    """The order of a hotel stay, the sums in a panel."""
    return document(
        "",
        f"""<div style="background:#287dfa;color:#fff">{status("9:12", "#fff")}<div style="padding:10px 16px 40px"><b
style="font-size:21px">已确认</b><div>商家已为您预留房间，请按时入住</div></div></div>
<div style="margin:-26px 12px 0;background:#fff;border-radius:10px;padding:14px"><b style="font-size:17px">云栖湖畔酒店</b><div
class="g">苏州市吴中区环湖路 @@2 号</div>
<div class="row" style="margin-top:12px;background:#f3f7ff;border-radius:8px;padding:10px 16px"><div>入住<br><b>12月05日</b></div><div
class="g">共2晚</div><div style="text-align:right">离店<br><b>12月07日</b></div></div>
<div style="margin-top:10px">湖景大床房 · 1间 · 32㎡ · 1.8米床</div></div><div style="margin:10px 12px;background:#fff;border-radius:10px;padding:14px"><b
style="font-size:16px">费用明细</b>{rows(lines, "padding:8px 0")}
<div class="row" style="border-top:1px dashed #ccc;padding-top:10px"><b>在线支付</b><b style="color:#f63b2e;font-size:20px">¥{total}</b></div></div>
<div style="margin:10px 12px;background:#fff;border-radius:10px;
padding:14px">{rows([("订单号", "3026@@8"), ("下单时间", "2026-11-2@@1 20:15"), ("发票", "离店后可开")])}</div>""",
    )


def ride(paid: str) -> str:
    """A finished ride over a map."""
    return document(
        "",
        f"""{status("22:41")}<svg width="390" height="270" style="background:#e7efe4;display:block"><path d="M0 90h390M0 190h390M90 0v270M260 0v270"
stroke="#fff" stroke-width="16"/>
<path d="M90 230V90h170V40" stroke="#2a74f5" stroke-width="6" fill="none"/><circle cx="90" cy="230" r="9" fill="#25b864"/><circle cx="260" cy="40"
r="9" fill="#f5622a"/></svg>
<div style="background:#fff;border-radius:16px 16px 0 0;margin-top:-16px;position:relative;padding:20px 18px;text-align:center"><div
class="g">行程已结束 · 全程 11.@@1 公里 · 26 分钟</div>
<div style="margin:12px 0"><b style="font-size:42px">{paid}</b> 元</div><div style="color:#2a74f5">实付金额 · 一口价订单 ›</div>
<div class="mid" style="margin-top:20px;text-align:left;background:#f7f8fa;border-radius:10px;padding:12px"><div style="width:42px;height:42px;
border-radius:50%;background:#c9d3e0;margin-right:12px"></div>
<div style="flex:1"><b>赵师傅</b> <span class="g">★ 4.9</span><br>白色 · 紧凑型轿车</div><span style="border:1px solid #bbb;border-radius:16px;
padding:4px 14px">评价</span></div>
<div style="text-align:left;padding:14px 4px;line-height:2"><i></i> 梧桐苑北门<br><i></i> 城东高铁站 出发层</div></div>""",
    )


def takeaway(fees: Lines, total: str) -> str:
    """The checkout of a takeaway order."""
    return document(
        "",
        f"""<div style="background:#ffd100">{status("12:03")}<div style="padding:8px 16px 14px"><b style="font-size:18px">‹ 提交订单</b></div></div>
<div style="background:#fff;margin:10px;border-radius:10px;padding:14px"><b style="font-size:16px">滨江科创园 B 座 1@@2 室</b><div
class="g">陈女士 159****@@4</div>
<div class="row" style="margin-top:10px"><span>立即送出</span><span style="color:#d98200">大约 12:38 送达</span></div></div>
<div style="background:#fff;margin:10px;border-radius:10px;padding:14px"><b>巷口小面馆</b><div class="mid" style="margin-top:12px"><div
style="width:52px;height:52px;border-radius:6px;background:radial-gradient(circle,#e8a24c,#8c3f10)"></div>
<div style="flex:1;margin-left:10px">豌杂面（大份）<div class="g" style="font-size:12px">微辣 / 加香菜</div></div><span class="g">x1</span><b
style="margin-left:20px">¥18</b></div>
<div class="mid" style="margin:12px 0"><div style="width:52px;height:52px;border-radius:6px;background:radial-gradient(circle,#f7efe0,#c9a96a)"></div>
<div style="flex:1;margin-left:10px">冰粉（双份）<div class="g" style="font-size:12px">红糖</div></div><span class="g">x1</span><b
style="margin-left:20px">¥12</b></div>{rows(fees, "padding:7px 0;border-top:1px solid #f3f3f3")}
<div style="text-align:right;padding-top:10px">合计 <b style="font-size:20px">¥{total}</b></div></div><div style="background:#fff;margin:10px;
border-radius:10px;padding:14px" class="row"><span>餐具数量</span><span>1 份 ›</span></div>
<div class="mid" style="background:#2c2c2f;color:#fff;border-radius:26px;margin:16px 12px;overflow:hidden"><span style="flex:1;
padding:12px 20px">¥<b style="font-size:22px">{total}</b></span>
<span style="background:#ffd100;color:#222;padding:15px 26px" class="b">提交订单</span></div>""",
    )


def cart(off: str, total: str) -> str:
    """A desktop cart with three goods and a sum at the right."""
    goods_in = [("纯棉四件套 1.5m 浅灰", "189.00", 1, "189.00"), ("记忆棉枕 60×40cm", "79.00", 2, "158.00"), ("床头小夜灯 暖光", "35.50", 1, "35.50")]
    body = "".join(
        '<tr><td>☑</td><td class="mid"><div style="width:64px;height:64px;margin-right:14px;'
        f'background:linear-gradient(120deg,#dfe6ee,#9fb0c4)"></div>{name}</td><td>¥{each}</td><td>{count}</td>'
        f'<td style="color:#d4380d">¥{line}</td><td class="g">删除</td></tr>'
        for name, each, count, line in goods_in
    )
    return document(
        "td,th{padding:14px 10px;text-align:left;border-bottom:1px solid #eee}table{width:100%;background:#fff;border-collapse:collapse}",
        f"""<div style="padding:20px 70px" class="row"><b style="font-size:24px;color:#3b6e4f">栖木家居</b><span class="g">您好，tb@@4　消息　帮助</span></div>
<div style="padding:0 70px"><b
style="font-size:17px">我的购物车（3）</b><table
style="margin-top:12px"><tr style="background:#fafafa"><th>全选</th><th>商品</th><th>单价</th><th>数量</th><th>小计</th><th>操作</th></tr>{body}</table>
<div style="background:#fff;margin:14px 0 30px;padding:18px 24px;text-align:right;
line-height:2.1">商品金额：<b>¥382.50</b><br>店铺满减：<b>－¥{off}</b><br>运费：<b>¥0.00</b><br>
<span style="font-size:17px">应付总额：<b style="font-size:26px;color:#d4380d">¥{total}</b></span>　<span style="background:#d4380d;color:#fff;
padding:10px 40px">去结算</span></div></div>""",
    )


def appliance(lines: Lines, paid: str) -> str:
    """A dark order of a washing machine."""
    return document(
        "body{color:#e6e6ea}",
        f"""{status("16:50", "#e6e6ea")}<div style="padding:8px 16px"><b style="font-size:22px">订单已完成</b><div
style="color:#8d8d98">感谢您的信任，期待再次光临</div></div>
<div style="background:#1f2026;border-radius:12px;margin:12px;padding:14px"><div><i></i> 恒洁电器旗舰店 ›</div><div class="mid"
style="margin-top:12px"><svg width="84" height="84" style="background:#31333d;border-radius:8px">
<rect x="20" y="14" width="44" height="56" rx="4" fill="#dfe3ea"/><circle cx="42" cy="46" r="15" fill="#6f7d92"/></svg><div style="margin-left:12px;
flex:1">滚筒洗衣机 10公斤 变频<div style="color:#8d8d98;font-size:12px">HJ-G10 · 白色 · x1</div></div></div></div>
<div style="background:#1f2026;border-radius:12px;margin:12px;padding:14px">{rows(lines, "padding:7px 0")}<div class="row"
style="padding-top:10px"><b>实付款</b><b style="color:#ff9b52;font-size:22px">¥{paid}</b></div></div>
<div style="background:#1f2026;border-radius:12px;margin:12px;padding:14px;
color:#a9a9b4">{rows([("订单编号", "26@@9"), ("付款方式", "银行卡（尾号@@4）"), ("配送", "送货上门")])}</div>
<div style="text-align:right;padding:8px 14px 20px"><span style="border:1px solid #555;border-radius:18px;padding:7px 18px">申请售后</span>　<span
style="border:1px solid #ff9b52;color:#ff9b52;border-radius:18px;padding:7px 18px">再次购买</span></div>""",
        "#111216",
    )


def payment(amount: str, shop: str) -> str:
    """The result page of a payment."""
    details = rows(
        [("收款方", shop), ("支付方式", "储蓄卡（@@4）"), ("支付时间", "2026-11-24 13:0@@1:52"), ("交易单号", "4200@@9@@5")], "padding:9px 0"
    )
    return document(
        "",
        f"""{status("13:08")}<div style="text-align:center;padding:44px 0 26px"><svg width="70" height="70"><circle cx="35" cy="35" r="33"
fill="#1aad5b"/><path d="M20 36l11 11 20-22" stroke="#fff"
stroke-width="5" fill="none"/></svg><div style="font-size:17px;color:#1aad5b;margin-top:8px">支付成功</div><div style="margin-top:14px"><span
style="font-size:22px">¥</span><b style="font-size:42px">{amount}</b></div></div>
<div style="border-top:1px solid #eee;margin:0 22px;padding-top:12px;color:#666">{details}</div>
<div style="margin:44px 100px;border:1px solid #1aad5b;color:#1aad5b;text-align:center;border-radius:6px;padding:9px">完成</div>""",
        "#fff",
    )


def phone_bill(total: str) -> str:
    """A month's bill of a mobile number."""
    lines = [
        ("套餐月费（30GB+300分钟）", "79.00元"),
        ("套餐外通话费", "3.45元"),
        ("短信费", "0.60元"),
        ("来电显示", "5.00元"),
        ("合约优惠", "-10.00元"),
    ]
    return document(
        "",
        f"""<div style="background:linear-gradient(120deg,#0b8f8f,#33b7a5);color:#fff;padding-bottom:26px">{status("8:30", "#fff")}<div
style="padding:8px 18px">‹　<b>话费账单</b></div>
<div style="padding:10px 18px" class="row"><div>本期消费（元）<br><b style="font-size:36px">{total}</b></div><div
style="text-align:right">186****@@4<br>账期 10.01—10.31</div></div></div>
<div style="background:#fff;border-radius:12px;margin:-14px 12px 12px;padding:16px"><b
style="font-size:16px">费用构成</b>{rows(lines, "padding:10px 0;border-bottom:1px solid #f2f2f2")}
<div class="row" style="padding-top:12px"><b>合计</b><b style="font-size:18px;color:#0b8f8f">{total}元</b></div></div>
<div style="background:#fff;border-radius:12px;margin:12px;padding:16px"><b>用量</b><div style="margin-top:8px">国内流量 21.4GB / 30GB</div><div
style="height:8px;background:#e4eeee;border-radius:4px"><div style="width:71%;height:8px;background:#33b7a5;border-radius:4px"></div></div></div>""",
    )


def idle(price: str, words: str) -> str:
    """A second-hand item as its seller put it up."""
    return document(
        "",
        f"""{status("20:36")}<div class="mid" style="background:#fff;padding:12px 14px"><div style="width:42px;height:42px;border-radius:50%;
background:linear-gradient(#ffcf6f,#f19a3e);margin-right:10px"></div>
<div style="flex:1"><b>一只南瓜</b><div class="g" style="font-size:12px">3小时前发布 · 南京</div></div><span style="background:#ffe60f;border-radius:16px;
padding:5px 16px">关注</span></div>
<div style="background:#fff;padding:0 14px 14px"><div style="color:#f4333c"><span style="font-size:17px">¥</span><b
style="font-size:32px">{price}</b> <span style="background:#fff0e0;font-size:12px;padding:1px 6px">包邮</span></div>
<p style="font-size:16px">{words}</p><div style="height:250px;border-radius:8px;
background:linear-gradient(150deg,#ccd6dd 40%,#7d8f9c 40% 70%,#e9edf0 70%)"></div>
<div class="row g" style="margin-top:10px"><span>{"2@@1"} 人想要 · 浏览 4@@2</span><span>举报</span></div></div><div class="row" style="background:#fff;
margin-top:8px;padding:12px 18px"><span><i></i> 点赞　<i></i> 留言　☆ 收藏</span>
<span style="background:#ffe60f;border-radius:20px;padding:9px 26px" class="b">我想要</span></div>""",
    )


def pages(rng: Random) -> Iterator[Page]:
    """The Chinese orders."""
    seats: Lines = [("电影票 2张", "¥79.80"), ("服务费 3元×2", "¥6.00")]
    yield labelled(
        rng, "zh-cinema-service-fee", cinema(seats, "85.80"), "hidden_fee", unsure="mismatch", listing=goods("山那边的邮差 电影票2张", 79.8, "CNY")
    )
    agreed = goods("山那边的邮差 电影票2张", 79.8, "CNY", {"服务费": 6})
    yield labelled(rng, "zh-cinema-fee-listed", cinema(seats, "85.80"), listing=agreed)
    stay: Lines = [("房费 ¥328×2晚", "¥656"), ("双人早餐 ¥30×2", "¥60"), ("会员优惠", "-¥40")]
    yield labelled(rng, "zh-hotel-sum-wrong", hotel(stay, "716"), "total_mismatch")
    yield labelled(rng, "zh-hotel-sum-right", hotel(stay, "676"), text="觉得房价偏贵，不过明细没有问题，报销用")
    yield labelled(rng, "zh-ride-fixed-price-broken", ride("45.60"), "mismatch", text="叫车时显示一口价32元，到了以后扣了45.6，请平台核实")
    yield labelled(rng, "zh-ride-fixed-price-kept", ride("32.00"), text="叫车时显示一口价32元，到了以后也是付了32元，给师傅好评")
    asked = "店里点餐页写着一共30块，结账多收了我的钱"
    yield labelled(
        rng, "zh-takeaway-packing-unsaid", takeaway([("打包费", "¥4"), ("配送费", "¥0")], "34"), "hidden_fee", unsure="mismatch", text=asked
    )
    named = goods("豌杂面+冰粉双份", 30, "CNY", {"打包费": 2, "配送费": 3})
    yield labelled(
        rng, "zh-takeaway-fees-listed", takeaway([("打包费", "¥2"), ("配送费", "¥3")], "35"), listing=named, text="价格没有问题，想催一下配送"
    )
    waived: Lines = [("打包费", "¥0"), ("配送费 <s>¥3</s>", "¥0")]
    yield labelled(rng, "zh-takeaway-fees-waived", takeaway(waived, "30"), listing=goods("豌杂面+冰粉双份", 30, "CNY"))
    yield labelled(rng, "zh-cart-sum-wrong", cart("30.00", "372.50"), "total_mismatch", width=1280, scale=1.0, smallest=14)
    yield labelled(rng, "zh-cart-sum-right", cart("30.00", "352.50"), width=1280, scale=1.0, smallest=14)
    washer = goods("滚筒洗衣机 10公斤", 1899, "CNY", {"运费": 0})
    extra: Lines = [("商品总额", "¥1,899.00"), ("运费", "¥0.00"), ("上楼搬运费", "¥60.00")]
    yield labelled(rng, "zh-appliance-carrying-unsaid", appliance(extra, "1,959.00"), "hidden_fee", unsure="mismatch", listing=washer)
    fair: Lines = [("商品总额", "¥1,899.00"), ("运费", "¥0.00"), ("店铺优惠券", "-¥100.00")]
    yield labelled(rng, "zh-appliance-coupon", appliance(fair, "1,799.00"), text="收到货了，洗衣机安静，优惠券抵了100")
    yield labelled(rng, "zh-payment-dearer", payment("239.00", "禾田户外装备"), "mismatch", text="宣传页写的是199元，付款成功扣了239元，要求退差价")
    yield labelled(rng, "zh-payment-as-said", payment("199.00", "禾田户外装备"), text="宣传页写的是199元，实际也付了199元，商家一直没发货")
    other = "宣传页写的是199元，结果扣了我239元"
    yield labelled(rng, "zh-payment-claim-unfitting", payment("199.00", "禾田户外装备"), unsure="mismatch", text=other)
    yield labelled(rng, "zh-bill-sum-wrong", phone_bill("88.05"), "total_mismatch", unsure="document.sum_mismatch")
    yield labelled(rng, "zh-bill-sum-right", phone_bill("78.05"), text="十月份话费账单，请帮忙看下流量还剩多少")
    frame = "九成新折叠自行车，20寸 7速，去年3月买的，刹车线刚换过，只在小区骑。"
    yield labelled(rng, "zh-idle-listing-dearer", idle("460", frame), "mismatch", listing=goods("折叠自行车 20寸", 380, "CNY"))
    yield labelled(rng, "zh-idle-listing-same", idle("380", frame), listing=goods("折叠自行车 20寸", 380, "CNY"))
