"""Chinese pages of what was promised, charged and added up: mismatch, fees, totals."""

from __future__ import annotations

from tests.generator.web.lantern_base import Case, Sketch

_SANS = "body{font-family:'Noto Sans CJK SC';font-size:15px;color:#222}"

DETAIL = Sketch(
    name="zh-humidifier-detail",
    css=_SANS
    + """.p{height:330px;background:linear-gradient(160deg,#dfeee8,#9cc5b5);position:relative}.p i{position:absolute;left:130px;top:70px;width:120px;
height:200px;background:#fff;border-radius:60px 60px 20px 20px}.pg{position:absolute;right:14px;bottom:14px;background:#0006;color:#fff;
padding:2px 10px;border-radius:12px;font-size:13px}.r{padding:14px 16px}.r b{font-size:34px;color:#d8322a}.r b small{font-size:19px}
.s{float:right;color:#666;font-size:14px;margin-top:20px}h1{font-size:18px;padding:0 16px 12px}.l{padding:12px 16px;border-top:8px solid #f3f3f3}
.f{display:flex;gap:8px;padding:10px 16px;border-top:1px solid #eee}.f a{flex:1;text-align:center;padding:11px;border-radius:22px;background:#e6f2ec}
.f a+a{background:#2f8a68;color:#fff}""",
    body="""<div class=p><i></i><span class=pg>2/7</span></div><div class=r><span class=s>已售 3200+</span><b><small>¥</small>[[price]]<small>.00</small></b>
</div><h1>青屿 静音加湿器 4.5L 卧室大雾量 JSQ-450</h1><div class=l>发货　杭州 48小时内发货</div><div class=l>服务　七天无理由 · 整机保修一年</div>
<div class=l>评价（1268）　好评率 97%</div><div class=f><a>加入购物车</a><a>立即购买</a></div>""",
    cases=(
        Case(tale="mismatch", fill={"price": "239"}, price=199, text="挂的是199，点进来涨价了", must=("mismatch",)),
        Case(tale="fair", fill={"price": "199"}, price=199),
    ),
)

CHAT = Sketch(
    name="zh-seller-chat",
    css=_SANS
    + """body{background:#ededed;padding-bottom:14px}.h{background:#f7f7f7;text-align:center;padding:14px;font-weight:600}.t{text-align:center;color:#777;
font-size:13px;padding:12px}.m{display:flex;gap:10px;padding:8px 14px}.m u{width:40px;height:40px;border-radius:6px;background:#8fb1d8;flex:none}
.m p{background:#fff;padding:10px 12px;border-radius:6px;max-width:260px;line-height:1.5}.me{flex-direction:row-reverse}.me p{background:#a6e07d}
.me u{background:#e0a37d}.c{background:#fff;border-radius:8px;width:270px;padding:12px}.c div{display:flex;justify-content:space-between;padding:4px 0}""",
    body="""<div class=h>禾木家居旗舰店</div><div class=t>昨天 [[clock]]</div><div class="m me"><u></u><p>这个胡桃木托盘大号还有货吗，多少钱</p></div>
<div class=m><u></u><p>在的亲，大号158元，包邮哦</p></div><div class="m me"><u></u><p>好的我拍了</p></div><div class="m me"><u></u><div class=c><div>
<b>订单已付款</b></div><div><span>胡桃木托盘 大号</span><span>×1</span></div><div><span>单价</span><span>¥[[paid]]</span></div><div><span>运费</span>
<span>¥0.00</span></div><div><b>实付款</b><b>¥[[paid]]</b></div></div></div><div class=m><u></u><p>收到，今天给您安排发出</p></div>""",
    cases=(
        Case(tale="mismatch", fill={"paid": "188.00"}, text="客服答应158元包邮，实际付了188元", must=("mismatch",)),
        Case(tale="fair", fill={"paid": "158.00"}, text="客服说158包邮，付的也是158，请核对"),
    ),
)

BILL = Sketch(
    name="zh-bill-record",
    css=_SANS
    + """body{background:#fff;padding:0 20px 40px}.n{display:flex;justify-content:space-between;padding:14px 0;font-weight:600}.o{text-align:center;
padding:30px 0}.o i{display:block;width:56px;height:56px;border-radius:28px;background:#f0a24a;margin:0 auto 12px}.o b{font-size:40px;display:block;
margin:8px}dl{display:grid;grid-template-columns:110px 1fr;row-gap:18px;border-top:1px solid #eee;padding-top:20px}dt{color:#777}""",
    body="""<div class=n><span>‹</span><span>账单详情</span><span>···</span></div><div class=o><i></i>云栖骑行装备店<b>-[[paid]]</b>交易成功</div><dl><dt>商品说明
</dt><dd>骑行头盔 M码 哑光黑</dd><dt>付款方式</dt><dd>建设银行储蓄卡(4417)</dd><dt>支付时间</dt><dd>2026-10-18 [[clock]]:07</dd><dt>订单号</dt>
<dd>20261018[[number]]</dd><dt>账单分类</dt><dd>运动户外</dd></dl>""",
    cases=(
        Case(tale="mismatch", fill={"paid": "269.00"}, text="宣传价199，结果付了269", must=("mismatch",)),
        Case(tale="fair", fill={"paid": "199.00"}, text="宣传价199，扣款是否一致？", price=199),
    ),
)

TAKEAWAY = Sketch(
    name="zh-takeaway-checkout",
    css=_SANS
    + """body{background:#f4f4f2}.a{background:#ffd23f;padding:18px 16px 46px;font-size:17px;font-weight:600}.k{background:#fff;border-radius:12px;
margin:-30px 12px 12px;padding:14px}.k h3{font-size:16px;padding-bottom:10px}.g{display:flex;align-items:center;gap:10px;padding:8px 0}
.g i{width:52px;height:52px;border-radius:8px;background:linear-gradient(#f6b48a,#c7643d)}.g span{flex:1}.x{display:flex;justify-content:space-between;
padding:8px 0}.b{background:#2b2b2b;color:#fff;padding:0 0 0 18px;display:flex;justify-content:space-between;align-items:center;font-size:20px}
.b a{background:#ffd23f;color:#222;padding:16px 26px;font-size:16px}""",
    body="""<div class=a>⌂ 送至 梧桐里小区 6栋<br>预计 12:35 送达</div><div class=k><h3>老灶米线（师范路店）</h3><div class=g><i></i><span>招牌番茄牛肉米线</span>
<span style="flex:0">×1</span><b>¥32</b></div>[[rows]]</div><div class=k style="margin-top:0"><div class=x><span>餐具数量</span><span>1份 ›</span></div>
<div class=x><span>备注</span><span>少辣 ›</span></div></div><div class=b><span>合计 ¥[[sum]]</span><a>提交订单</a></div>""",
    cases=(
        Case(
            tale="hidden_fee",
            fill={
                "sum": "45",
                "rows": "<div class=x><span>打包费</span><span>¥3</span></div><div class=x><span>配送费</span><span>¥4</span></div>"
                "<div class=x><span>高峰服务费</span><span>¥6</span></div>",
            },
            price=32,
            fees=(("打包费", 3), ("配送费", 4)),
            text="怎么比说好的贵",
            must=("hidden_fee",),
            unsure=("mismatch",),
        ),
        Case(
            tale="fair",
            fill={
                "sum": "39",
                "rows": "<div class=x><span>打包费</span><span>¥3</span></div><div class=x><span>配送费</span><span>¥4</span></div>",
            },
            price=32,
            fees=(("打包费", 3), ("配送费", 4)),
        ),
    ),
)

TICKET = Sketch(
    name="zh-concert-order",
    scale=3,
    smallest=36,
    css=_SANS
    + """body{background:#17151f;color:#eee;padding:18px}.t{background:linear-gradient(120deg,#5b3c88,#2c2148);border-radius:16px;padding:20px}
.t h2{font-size:20px;margin-bottom:8px}.t p{line-height:1.8;color:#ddd}.d{border-top:2px dashed #776;margin:16px 0}.q{display:flex;
justify-content:space-between;padding:5px 0}.z{font-size:22px;color:#ffcf6b}.w{padding:20px 4px;color:#bbb;line-height:1.9;font-size:14px}""",
    body="""<h3 style="padding:4px 0 16px">订单详情 · 已出票</h3><div class=t><h2>晚风弦乐四重奏 巡演</h2><p>2026.12.05 周六 19:30<br>江城音乐厅 2层 B区 7排 12座
</p><div class=d></div><div class=q><span>票价</span><span>¥380.00 × 1</span></div><div class=q><span>票务服务费</span><span>[[fee]]</span></div>
<div class="q z"><span>实付</span><b>¥[[paid]]</b></div></div><div class=w>订单编号 [[number]]<br>下单时间 2026-11-02 [[clock]]<br>入场方式 身份证刷闸</div>""",
    cases=(
        Case(
            tale="hidden_fee",
            fill={"fee": "¥38.00", "paid": "418.00"},
            text="票面写380，付完变成418，多收钱了",
            must=("hidden_fee",),
            unsure=("mismatch",),
        ),
        Case(tale="fair-waived", fill={"fee": "¥0.00（已免）", "paid": "380.00"}, text="票面380，核对一下实付", price=380),
    ),
)

WARDROBE = Sketch(
    name="zh-wardrobe-desktop",
    width=1240,
    scale=2,
    smallest=24,
    css=_SANS
    + """body{background:#fff;font-size:17px}nav{background:#3d322a;color:#fff;padding:16px 60px;display:flex;gap:40px}main{display:flex;gap:50px;
padding:40px 60px}.v{width:520px;height:460px;background:repeating-linear-gradient(90deg,#cdb79c 0 126px,#a58c6d 126px 130px)}.i{flex:1}
.i h1{font-size:28px;margin-bottom:20px}.pr{background:#faf4ec;padding:20px;font-size:40px;color:#b0431e}.o{padding:18px 0;display:flex;gap:14px}
.o span{border:1px solid #999;padding:9px 18px}.go{display:inline-block;background:#b0431e;color:#fff;padding:15px 60px;font-size:19px}
.tiny{font-size:12px;color:#bdbdbd;margin-top:22px}""",
    body="""<nav><b>木序家具</b><span>客厅</span><span>卧室</span><span>书房</span><span>门店查询</span></nav><main><div class=v></div><div class=i><h1>
白蜡木四门衣柜 2.0米 含顶柜</h1><div class=pr>¥2,680</div><div class=o><span>原木色</span><span>胡桃色</span></div><p>尺寸 2000×600×2200 毫米　质保 5 年</p>
<br><a class=go>加入购物车</a><div class=tiny>[[note]]</div></div></main>""",
    cases=(
        Case(tale="hidden_fee-tiny", fill={"note": "上门安装费220元另计，由师傅现场收取"}, must=("hidden_fee", "fine_print"), price=2680),
        Case(tale="fair-tiny", fill={"note": "图片仅供参考，颜色请以实物为准"}, price=2680),
    ),
)

CART = Sketch(
    name="zh-cart-confirm",
    css=_SANS
    + """body{background:#f2f4f8}.ad{background:#fff;padding:16px;border-bottom:4px solid #4978d0}.s{background:#fff;margin:10px 0;padding:14px 16px}
.it{display:grid;grid-template-columns:76px 1fr auto;gap:12px;padding:10px 0}.it i{height:76px;background:linear-gradient(45deg,#b9c9ee,#f0d9e6);
border-radius:6px}.it em{font-style:normal;color:#666;font-size:13px;display:block;margin-top:8px}.it div:last-child{text-align:right;line-height:2}
.y{display:flex;justify-content:space-between;line-height:2.3}.y b{color:#d22}""",
    body="""<div class=ad><b>林女士</b>　138****2076<br>南京市鼓楼区汉口路 22 号</div><div class=s>☰ 鹿角文具店<div class=it><i></i><div>方格手帐本 A5<em>雾蓝</em></div>
<div>¥36.00<br>x2</div></div><div class=it><i></i><div>速干中性笔 12支装<em>0.5mm 黑</em></div><div>¥24.50<br>x1</div></div></div><div class=s>
<div class=y><span>商品金额</span><span>¥96.50</span></div><div class=y><span>运费</span><span>¥8.00</span></div><div class=y><span>店铺优惠</span><span>
-¥10.00</span></div><div class=y><span>应付合计</span><b>¥[[sum]]</b></div></div>""",
    cases=(
        Case(tale="total_mismatch", fill={"sum": "104.50"}, must=("total_mismatch",)),
        Case(tale="fair", fill={"sum": "94.50"}),
    ),
)

HOTPOT = Sketch(
    name="zh-hotpot-table-order",
    width=414,
    css=_SANS
    + """body{background:#fff7f3;padding:16px}h2{color:#8d1f14;text-align:center;padding:10px}table{width:100%;background:#fff}th{background:#8d1f14;
color:#fff;padding:9px;font-weight:500}td{padding:10px 8px;border-bottom:1px solid #f2ddd6;text-align:center}td:first-child{text-align:left}
.e{font-size:24px;color:#8d1f14;text-align:right;padding:18px 6px;font-weight:700}.c{color:#666;font-size:14px}""",
    body="""<h2>巷子里铜锅 · 扫码点餐</h2><p class=c>桌号 A17　4人　[[clock]] 下单　流水 0386</p><br><table><tr><th>菜品<th>单价<th>份数<th>小计<tr><td>清汤铜锅<td>28<td>1
<td>28<tr><td>手切羊肉<td>58<td>2<td>116<tr><td>冻豆腐<td>12<td>1<td>12<tr><td>手工糖蒜<td>6<td>2<td>12<tr><td>酸梅汤（扎）<td>26<td>1<td>26</table>
<div class=e>总计 ￥[[sum]]</div><p class=c>已下单的菜品如需更改请呼叫服务员</p>""",
    cases=(
        Case(tale="total_mismatch", fill={"sum": "214"}, must=("total_mismatch",), unsure=("document.sum_mismatch",), text="结账金额好像不对"),
        Case(tale="fair", fill={"sum": "194"}, text="帮我核一下金额"),
    ),
)

NIGHTS = Sketch(
    name="zh-guesthouse-nights",
    css=_SANS
    + """body{background:#e9f1f4}.top{background:#1b5a72;color:#fff;padding:22px 18px 60px}.cd{background:#fff;margin:-44px 14px 14px;border-radius:14px;
padding:18px}.cd+.cd{margin-top:0}.n{display:flex;align-items:center;padding:9px 0}.n:before{content:'';width:9px;height:9px;border-radius:5px;
background:#1b5a72;margin-right:10px}.n b{margin-left:auto}.big{display:flex;justify-content:space-between;align-items:baseline;font-size:17px}
.big strong{font-size:27px;color:#e0682a}""",
    body="""<div class=top><h2>预订成功</h2><br>望湖民宿 · 庭院大床房<br>10月2日 入住 — 10月5日 离店</div><div class=cd><b>房费明细（共3晚）</b><div class=n>10月2日 周五<b>
¥420</b></div><div class=n>10月3日 周六<b>¥420</b></div><div class=n>10月4日 周日<b>¥360</b></div><div class=n>连住优惠<b>-¥60</b></div></div><div class=cd><div
class=big><span>在线支付</span><strong>¥[[sum]]</strong></div></div><div class=cd>订单号 [[number]]<br>10月1日18:00前可免费取消</div>""",
    cases=(
        Case(tale="total_mismatch", fill={"sum": "1,240"}, must=("total_mismatch",)),
        Case(tale="fair", fill={"sum": "1,140"}),
    ),
)

REFUND = Sketch(
    name="zh-refund-progress",
    css=_SANS
    + """body{background:#f6f6f6}.g{background:#10a37a;color:#fff;padding:28px 18px}.g b{font-size:30px;display:block;margin-top:6px}.tl{background:#fff;
padding:20px 18px 20px 40px;line-height:1.7}.tl li{position:relative;padding-bottom:18px}.tl li:before{content:'';position:absolute;left:-22px;top:8px;
width:10px;height:10px;border-radius:9px;background:#10a37a}.d{background:#fff;margin-top:10px;padding:14px 18px;display:flex;
justify-content:space-between;line-height:1.8}""",
    body="""<div class=g>退款成功<b>¥[[back]]</b></div><ul class=tl><li>退款已到账　11-12 [[clock]]<li>商家同意退款　11-11 16:20<li>提交退款申请　11-11 09:02</ul>
<div class=d><span>帆布双肩包 墨绿 x1<br>退款原因：尺寸不合适<br>退款金额：¥[[back]]</span></div><div class=d><span>退回账户</span><span>原支付方式</span></div>""",
    cases=(
        Case(tale="mismatch", fill={"back": "86.00"}, text="承诺全额退款128元，实际只退了86元", must=("mismatch",)),
        Case(tale="fair", fill={"back": "128.00"}, text="承诺退128元，已到账128元"),
    ),
)

PRESALE = Sketch(
    name="zh-presale-deposit",
    width=400,
    css=_SANS
    + """body{background:#fafafa}.h{background:#3a0ca3;color:#fff;padding:16px;display:flex;justify-content:space-between}.w{display:flex;margin:16px;gap:12px;
background:#fff;padding:12px}.w i{width:84px;height:84px;background:repeating-linear-gradient(45deg,#bde0fe 0 8px,#a2d2ff 8px 16px)}.s{margin:0 16px;display:grid;
grid-template-columns:1fr 24px 1fr;text-align:center;align-items:center}.s div{background:#ece6fb;padding:16px 0;border-radius:10px;line-height:1.7}.s b{font-size:24px}
.e{margin:16px;border-top:2px solid #3a0ca3;padding:14px 0;font-size:19px;text-align:right}""",
    body="""<div class=h><span>预售订单</span><span>等待付尾款</span></div><div class=w><i></i><div>云雀 电动升降书桌 1.4米<br>白色 x1<br>预计12月15日发货</div></div><div class=s><div>阶段一
定金（已付）<br><b>¥50.00</b></div><span>＋</span><div>阶段二 尾款<br><b>¥949.00</b></div></div><div class=e>订单总额　<b>¥[[sum]]</b></div><p style="padding:0 16px 20px">订单编号
[[number]]</p>""",
    cases=(
        Case(tale="total_mismatch", fill={"sum": "1,099.00"}, must=("total_mismatch",)),
        Case(tale="fair", fill={"sum": "999.00"}, price=999),
    ),
)

SKETCHES = (PRESALE, DETAIL, CHAT, BILL, TAKEAWAY, TICKET, WARDROBE, CART, HOTPOT, NIGHTS, REFUND)
