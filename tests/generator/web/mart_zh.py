"""Chinese pages of `mart`: what each page shows and what is true of it."""

from __future__ import annotations

from tests.generator.web import mart_zh_looks as draw
from tests.generator.web.mart_kit import Bill, Look, Offer, Scene, listed

MISMATCH, HIDDEN, EXPIRED = "pricing.mismatch", "pricing.hidden_fee", "pricing.expired_offer"
FALSE, TOTAL, CONDITIONAL, FINE = "pricing.false_discount", "pricing.total_mismatch", "pricing.conditional", "pricing.fine_print"

GOODS = (
    Scene(
        what="clean-seven_tenths",
        shown=Offer(
            title="棉麻四件套 1.8米床适用 透气裸睡",
            price="209.30",
            struck="299.00",
            badge="7折",
            tags=("七天无理由", "包邮"),
            about=("奶茶色 1.8m", "杭州 48小时内发货"),
        ),
        listing=listed(209.3, "CNY"),
    ),
    Scene(
        what="clean-countdown",
        shown=Offer(
            title="静音加湿器 卧室办公室两用 4L大容量",
            label="活动价",
            price="299",
            struck="349",
            badge="立减50元",
            plain="距活动结束还有 02:14:33",
            tags=("一年质保", "包邮"),
            about=("白色 4L", "宁波 次日达", "七天无理由退货"),
        ),
        text="昨天收藏的加湿器，今天还在活动期，准备下单了",
    ),
    Scene(
        what="clean-harmless_small",
        shown=Offer(
            title="手工陶瓷马克杯 350ml 带勺",
            price="45.00",
            tags=("破损包赔",),
            about=("青灰色 350ml", "景德镇 三天内发货"),
            fine="图片仅供参考，请以收到的实物为准",
        ),
        text="上架一款新杯子，请审核",
    ),
    Scene(
        what="clean-threshold_tag",
        shown=Offer(title="纯棉毛巾三条装 加厚吸水", price="39.90", tags=("店铺满199减20", "包邮"), about=("灰蓝白各一条", "保定 当天发货")),
        listing=listed(39.9, "CNY"),
    ),
    Scene(
        what="false-half",
        shown=Offer(
            title="轻便折叠电风扇 可充电 三档调节",
            price="259",
            struck="398",
            badge="5折",
            tags=("顺丰发货", "两年质保"),
            about=("象牙白", "中山 24小时内发货"),
        ),
        must=(FALSE,),
    ),
    Scene(
        what="mismatch-listing",
        shown=Offer(title="户外双肩包 40升 防泼水", price="239", tags=("包邮", "七天无理由"), about=("墨绿色 40L", "泉州 次日发货")),
        listing=listed(199, "CNY"),
        must=(MISMATCH,),
    ),
    Scene(
        what="conditional-member",
        shown=Offer(
            title="云南小粒咖啡豆 中度烘焙 500克",
            label="会员价",
            price="79",
            plain="非会员购买价 ¥99",
            tags=("现烘现发",),
            about=("500克 整豆", "昆明 两天内发货"),
        ),
        text="想买咖啡豆，先截个图给客服看",
        must=(CONDITIONAL,),
    ),
    Scene(
        what="expired-fine",
        text="帽子商品页截图",
        shown=Offer(
            title="儿童遮阳帽 可折叠大檐",
            label="限时价",
            price="49",
            struck="69",
            badge="立减20元",
            tags=("包邮",),
            about=("浅黄 52厘米", "义乌 当天发货"),
            fine="本次限时优惠已于2024年6月20日24:00结束",
        ),
        must=(EXPIRED, FINE),
    ),
    Scene(
        what="hidden-fine_package",
        shown=Offer(
            title="生日鲜花礼盒 11朵玫瑰 同城送达",
            price="168",
            tags=("可选时段",),
            about=("红色 11朵", "同城 两小时送达"),
            fine="礼盒包装费15元另收，未计入标价",
        ),
        must=(HIDDEN, FINE),
    ),
)

LIVE = (
    Scene(
        what="clean-said",
        shown=Offer(title="桑蚕丝围巾 90厘米方巾", price="89", tags=(), about=()),
        text="主播说89元，点开就是89元，价格没问题",
        listing=listed(89, "CNY"),
    ),
    Scene(what="clean-minus", shown=Offer(title="便携榨汁杯 400ml", label="直播价", price="199", struck="259", badge="直播立减60元")),
    Scene(what="clean-eighty", shown=Offer(title="冰丝凉席三件套 可水洗", price="168", struck="210", badge="8折"), text="直播间打八折，给大家看看"),
    Scene(what="mismatch-said", shown=Offer(title="柔软瑜伽垫 10毫米加厚", price="89"), text="主播口播价是69元，小黄车里却挂89元", must=(MISMATCH,)),
    Scene(what="false-minus", shown=Offer(title="电热饭盒 双层蒸煮", label="直播价", price="219", struck="259", badge="直播立减60元"), must=(FALSE,)),
    Scene(
        what="expired-notice",
        shown=Offer(title="亚麻短袖衬衫 宽松版", label="专享价", price="99", struck="139", notice="本场专享价活动已经结束，感谢大家支持"),
        text="晚上来看，直播间页面是这样的",
        must=(EXPIRED,),
    ),
    Scene(what="fine-settled", shown=Offer(title="无线蓝牙音箱 户外款", price="129", fine="实际成交价格以结算页面为准"), must=(FINE,)),
    Scene(
        what="conditional-newcomer",
        shown=Offer(title="抽纸整箱 24包 家用", label="新人首单价", price="19.9", plain="老客户价 ¥35.9"),
        must=(CONDITIONAL,),
    ),
)

GROUP = (
    Scene(
        what="conditional-three",
        shown=Offer(
            title="海南金煌芒 5斤装 单果200克以上",
            label="3人团",
            price="29.9",
            options=(("单独购买", "45"), ("发起拼团", "29.9")),
            tags=("坏果包赔",),
            about=("还差1人成团", "还差2人成团"),
        ),
        must=(CONDITIONAL,),
    ),
    Scene(
        what="clean-one_price",
        shown=Offer(title="新疆灰枣 1000克 家庭装", label="团购价", price="36.8", tags=("无需凑人，直接购买", "小区门口自提")),
        listing=listed(36.8, "CNY"),
    ),
    Scene(
        what="clean-eighty",
        shown=Offer(title="五常大米 10斤装 当季新米", price="80", struck="100", badge="8折", tags=("包邮到家",)),
        text="团长发的大米，八折",
    ),
    Scene(
        what="clean-minus",
        text="自提点的鸡蛋，60元减8元",
        shown=Offer(title="土鸡蛋 40枚 泡沫箱装", price="52", struck="60", badge="立减8元", tags=("坏蛋包赔", "明日下午送达自提点")),
    ),
    Scene(
        what="false-eighty",
        shown=Offer(title="高筋面粉 5公斤 烘焙用", price="45", struck="50", badge="8折", tags=("三天内发货",)),
        text="这袋面粉打八折，帮我看看算得对不对",
        must=(FALSE,),
    ),
    Scene(
        what="expired-closed",
        shown=Offer(
            title="丹东草莓 3斤礼盒装", label="限时团购价", price="79", struck="99", notice="团购已于3月31日截止，不再享受团购价", tags=("冷链配送",)
        ),
        must=(EXPIRED,),
    ),
)

DESK = (
    Scene(
        what="clean-selected_equal",
        shown=Offer(title="14英寸轻薄笔记本 商务办公", price="4299", options=(("16G+512G", "4,299"), ("16G+1T", "4,799")), tags=("全国联保",)),
        listing=listed(4299, "CNY"),
    ),
    Scene(
        what="clean-banner",
        shown=Offer(
            title="实木书桌 1.2米 学生款",
            price="699",
            struck="899",
            badge="立减200元",
            notice="家居专场：部分商品低至3折",
            tags=("含安装", "免费送货上楼"),
        ),
        text="书桌立减200，请审核页面",
    ),
    Scene(
        what="clean-plain",
        shown=Offer(title="空气炸锅 5升 可视窗", price="329", tags=("一年质保", "型号 KA-5208"), about=("包邮，预计3天内送达",)),
        text="商品页截图，售价329元",
        listing=listed(329, "CNY"),
    ),
    Scene(
        what="conditional-from",
        shown=Offer(
            title="新款智能手机 6.5英寸直屏",
            price="1299",
            suffix=" 起",
            options=(("8G+128G", "1,299"), ("12G+256G", "1,599"), ("12G+512G", "1,899")),
            selected=2,
            tags=("三期免息",),
        ),
        must=(CONDITIONAL,),
    ),
    Scene(
        what="conditional-trade_in",
        shown=Offer(title="变频滚筒洗衣机 10公斤", label="换新价", price="2199", plain="需交旧机以旧换新；不换新售价 ¥2,599", tags=("送货入户",)),
        text="看中的洗衣机，页面如图",
        must=(CONDITIONAL,),
    ),
    Scene(what="false-sixty", shown=Offer(title="人体工学椅 可调扶手", price="799", struck="999", badge="6折", tags=("五年质保",)), must=(FALSE,)),
    Scene(
        what="hidden-fine_install",
        shown=Offer(title="布艺沙发 三人位 可拆洗", price="1880", tags=("多色可选",), fine="另收送货上楼安装费80元，不含在售价内"),
        must=(HIDDEN, FINE),
    ),
    Scene(
        what="fine-regions",
        shown=Offer(
            title="电热水壶 1.7升 双层防烫", price="99", struck="139", badge="立减40元", tags=("包邮",), fine="优惠不适用于新疆、西藏、青海地区的订单"
        ),
        must=(FINE,),
    ),
)

TICKET = (
    Scene(
        what="clean-tier",
        shown=Offer(
            title="《晚风来信》民谣音乐会",
            price="280",
            options=(("看台", "280"), ("内场", "480")),
            about=("2024.11.16 周六 19:30", "南京 江畔剧场"),
            tags=("电子票", "不支持选座"),
        ),
        listing=listed(280, "CNY"),
    ),
    Scene(
        what="clean-early",
        shown=Offer(
            title="湖畔亲子农场门票",
            label="早鸟价",
            price="72",
            struck="90",
            badge="8折",
            notice="早鸟票热卖中，还剩3天",
            about=("全天开放", "无锡 滨湖区"),
            tags=("儿童1.2米以下免票",),
        ),
        text="农场早鸟票，请审核",
    ),
    Scene(
        what="clean-said",
        shown=Offer(title="城市规划展 夜场", price="60", about=("18:00-21:00", "武汉 规划馆"), tags=("当天可用",)),
        text="宣传写60元一张，页面也是60元",
    ),
    Scene(
        what="conditional-from",
        shown=Offer(
            title="话剧《邻居》巡演",
            price="180",
            suffix=" 起",
            options=(("180元档 已售罄", "180"), ("380元档", "380"), ("580元档", "580")),
            selected=1,
            about=("2024.12.07 19:30", "成都 锦江剧院"),
            tags=("电子票",),
        ),
        text="想买两张，截图给朋友看看座位",
        must=(CONDITIONAL,),
    ),
    Scene(
        what="mismatch-listing",
        shown=Offer(title="海洋馆成人票", price="190", about=("09:00-17:30", "大连 星海"), tags=("当日有效",)),
        listing=listed(160, "CNY"),
        must=(MISMATCH,),
    ),
    Scene(
        what="expired-early",
        text="音乐节的购票页面",
        shown=Offer(
            title="草地音乐节 两日通票",
            label="早鸟价",
            price="398",
            struck="498",
            notice="早鸟票销售已于4月10日结束",
            about=("5月1日-2日", "厦门 海湾公园"),
            tags=("凭票入场",),
        ),
        must=(EXPIRED,),
    ),
)

SERVICE = (
    Scene(
        what="clean-sixty_six",
        shown=Offer(title="洗剪吹套餐 不限发长", price="66", struck="110", badge="6折", tags=("木槿美发",), about=("洗发", "剪发", "吹风造型")),
        text="本店剪发套餐六折，请审核",
    ),
    Scene(
        what="clean-rule_visible",
        shown=Offer(
            title="家庭深度保洁 3小时", price="149", notice="请至少提前一天预约", tags=("净邻家政",), about=("厨房去油", "卫生间除垢", "地面清洁")
        ),
        listing=listed(149, "CNY"),
    ),
    Scene(
        what="clean-harmless",
        shown=Offer(
            title="双人下午茶套餐",
            price="88",
            struck="128",
            badge="立减40元",
            tags=("半山咖啡",),
            about=("咖啡 2杯", "蛋糕 2份"),
            fine="页面图片为摆盘示意",
        ),
    ),
    Scene(
        what="clean-said",
        shown=Offer(title="手机屏幕更换 含人工", price="260", tags=("快修工坊",), about=("更换屏幕", "整机检测")),
        text="客服报价260元，页面也是260元",
    ),
    Scene(
        what="conditional-first",
        shown=Offer(
            title="空调清洗 挂机一台",
            label="首单价",
            price="59",
            plain="首次下单专享，非首单 ¥129",
            tags=("清风家电",),
            about=("滤网清洗", "蒸发器除尘"),
        ),
        must=(CONDITIONAL,),
    ),
    Scene(
        what="fine-weekend",
        shown=Offer(
            title="四人火锅套餐", price="238", tags=("山城老灶",), about=("锅底 1份", "荤菜 4份", "素菜 5份"), fine="周末及法定节假日不可使用本套餐"
        ),
        text="火锅团购券，请审核",
        must=(FINE,),
    ),
    Scene(
        what="false-half",
        shown=Offer(title="宠物洗护 小型犬", price="89", struck="120", badge="5折", tags=("爪爪宠物",), about=("洗澡", "修毛", "剪指甲")),
        must=(FALSE,),
    ),
    Scene(
        what="expired-fine",
        shown=Offer(
            title="汽车精洗 五座轿车",
            label="优惠价",
            price="58",
            struck="88",
            tags=("车小白",),
            about=("外观精洗", "内饰吸尘"),
            fine="优惠活动截至2023年9月30日，现已结束",
        ),
        must=(EXPIRED, FINE),
    ),
)

CONFIRM = (
    Scene(
        what="clean-listed_shipping",
        shown=Bill(items=(("竹编收纳筐", "大号 原色", 1, "199"),), charges=(("运费", "10"),)),
        listing=listed(199, "CNY", 运费=10),
    ),
    Scene(
        what="clean-waived",
        shown=Bill(items=(("棉质家居服", "灰色 L", 1, "159"),), charges=(("运费", "0"), ("店铺优惠", "-20"))),
        text="准备付款了，运费免了",
    ),
    Scene(
        what="clean-named",
        shown=Bill(items=(("玻璃花瓶", "透明 25厘米", 1, "86"),), charges=(("运费", "12"),)),
        text="标价86元，运费12元客服提前说过，合计98元",
        listing=listed(86, "CNY"),
    ),
    Scene(
        what="clean-two_items",
        text="一共买了两样，券也用上了",
        shown=Bill(items=(("洗衣液 3公斤", "薰衣草", 2, "39.9"), ("衣架 20只", "白色", 1, "25.5")), charges=(("优惠券", "-10"),)),
    ),
    Scene(
        what="hidden-package",
        shown=Bill(items=(("陶瓷餐具 16件套", "素白", 1, "199"),), charges=(("包装费", "30"),)),
        text="页面标价199元，结算时多了一笔钱",
        listing=listed(199, "CNY"),
        must=(HIDDEN,),
        unsure=(MISMATCH,),
    ),
    Scene(
        what="hidden-service",
        shown=Bill(items=(("落地衣帽架", "胡桃色", 1, "128"),), charges=(("服务费", "16"),)),
        listing=listed(128, "CNY"),
        must=(HIDDEN,),
        unsure=(MISMATCH,),
    ),
    Scene(
        what="mismatch-listing",
        shown=Bill(items=(("遮光窗帘 一对", "2米×2.7米", 1, "198"),), charges=(("运费", "0"),)),
        listing=listed(168, "CNY"),
        must=(MISMATCH,),
    ),
    Scene(what="total-more", shown=Bill(items=(("保温杯 500ml", "雾蓝", 2, "59"),), charges=(("运费", "8"),), off="20"), must=(TOTAL,)),
)

ORDER = (
    Scene(
        what="clean-plain",
        shown=Bill(items=(("男士帆布鞋", "黑色 42码", 1, "139"),), charges=(("运费", "0"),)),
        text="鞋子收到了，付了139元，很合脚",
        listing=listed(139, "CNY"),
    ),
    Scene(
        what="clean-coupon",
        shown=Bill(items=(("铅笔套装 24支", "HB", 3, "18.5"), ("素描本 A4", "80页", 2, "22")), charges=(("运费", "6"), ("优惠券", "-15"))),
    ),
    Scene(what="clean-invoice", shown=Bill(items=(("折叠台灯", "暖白光", 1, "79"),), charges=(("运费", "8"),)), text="申请开发票，订单如图"),
    Scene(
        what="mismatch-paid",
        shown=Bill(items=(("电动牙刷", "白色", 1, "269"),), charges=(("运费", "0"),)),
        text="宣传价199元，结果付了269元",
        must=(MISMATCH,),
    ),
    Scene(
        what="total-items",
        text="申请核对这一单",
        shown=Bill(items=(("茶叶罐", "小号", 2, "45"), ("茶夹", "竹制", 1, "12")), charges=(("运费", "10"),), off="15"),
        must=(TOTAL,),
    ),
    Scene(
        what="total-coupon",
        shown=Bill(items=(("雨伞 自动款", "藏青", 1, "78"),), charges=(("运费", "0"), ("优惠券", "-20")), off="20"),
        text="订单金额请帮我核对一下",
        must=(TOTAL,),
    ),
)

PAID = (
    Scene(what="clean-same", shown=Bill(items=(("双人套餐", "", 1, "128"),)), text="标价128元，实付128元，没问题", listing=listed(128, "CNY")),
    Scene(what="clean-listing", shown=Bill(items=(("向日葵花束", "", 1, "99"),), charges=(("配送费", "15"),)), listing=listed(99, "CNY", 配送费=15)),
    Scene(what="clean-minus", shown=Bill(items=(("图书《山间小屋》", "", 2, "36"),), charges=(("满减优惠", "-12"),))),
    Scene(what="mismatch-paid", shown=Bill(items=(("机械键盘 87键", "", 1, "399"),)), text="商品页写的是329元，实际付款399元", must=(MISMATCH,)),
    Scene(what="mismatch-listing", shown=Bill(items=(("红烧牛肉面套餐", "", 1, "58"),)), listing=listed(45, "CNY"), must=(MISMATCH,)),
    Scene(
        what="hidden-packing",
        shown=Bill(items=(("招牌便当", "", 1, "45"),), charges=(("打包费", "5"),)),
        listing=listed(45, "CNY"),
        must=(HIDDEN,),
        unsure=(MISMATCH,),
    ),
    Scene(what="total-minus", shown=Bill(items=(("数据线 2米", "", 2, "43"),), charges=(("优惠", "-10"),), off="6"), must=(TOTAL,)),
)

LOOKS = (
    Look(name="goods", draw=draw.goods, width=390, scale=3, print_px=13, fine_px=10, scenes=GOODS),
    Look(name="live", draw=draw.live, width=400, scale=3, print_px=14, fine_px=10, scenes=LIVE),
    Look(name="group", draw=draw.group, width=375, scale=3, print_px=14, fine_px=10, scenes=GROUP),
    Look(name="desk", draw=draw.desk, width=1240, scale=2, print_px=14, fine_px=11, scenes=DESK),
    Look(name="ticket", draw=draw.ticket, width=393, scale=3, print_px=14, fine_px=10, scenes=TICKET),
    Look(name="service", draw=draw.service, width=412, scale=2.5, print_px=14, fine_px=10, scenes=SERVICE),
    Look(name="confirm", draw=draw.confirm, width=390, scale=2, print_px=13, surface="ticket", scenes=CONFIRM),
    Look(name="order", draw=draw.order, width=375, scale=2, print_px=13, surface="ticket", scenes=ORDER),
    Look(name="paid", draw=draw.paid, width=414, scale=2, print_px=16, surface="ticket", scenes=PAID),
)
