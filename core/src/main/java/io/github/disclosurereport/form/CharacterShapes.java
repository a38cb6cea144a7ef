package io.github.disclosurereport.form;

/** Characters of published texts that stand for one of the form's: traditional shapes, and radicals that only look like it. */
final class CharacterShapes {

    /** The traditional shapes of characters in the form's labels and in what reports say of their figures. */
    private static final String TRADITIONAL = "並佈佔併來侷係俱個備傢傳傷償優內冊別刪劃動務區參員問單噹國團埰執報場壓學審寫將專對導屬廢廻張強彆後徑"
            + "復徵應戶捲採搆搶據敗數於昇時曆書會條業構標機檔檢檯欄權欵歷氾汎決沒況減準為無熱爲獲現環產産畢當發監眞"
            + "眾瞭硏確礙祕種稱積穩穫箇範糰糾約納紙級紛組結絡統經綫維網線編縣縫總織繫繳繼續纍罰羣義聞聯職臺與舉菓萬"
            + "蓋處號衆裏補裡製複覈見規訂計訓記訟訪設許訴証評詢試話認誤請論諧證識議護責貳貸費貼資購跼踰較載轉辦迴這"
            + "進過達遺郵鄉釦銷錫錯錶鎮長門開間関閱閲闆關陞隨隻離電頁項順領題額類颱餘餽饋體髮麵點黨齣覆";

    private static final String SIMPLIFIED = "并布占并来局系具个备家传伤偿优内册别删划动务区参员问单当国团采执报场压学审写将专对导属废回张强别后径"
            + "复征应户卷采构抢据败数于升时历书会条业构标机档检台栏权款历泛泛决没况减准为无热为获现环产产毕当发监真"
            + "众了研确碍秘种称积稳获个范团纠约纳纸级纷组结络统经线维网线编县缝总织系缴继续累罚群义闻联职台与举果万"
            + "盖处号众里补里制复核见规订计训记讼访设许诉证评询试话认误请论谐证识议护责贰贷费贴资购局逾较载转办回这"
            + "进过达遗邮乡扣销锡错表镇长门开间关阅阅板关升随只离电页项顺领题额类台余馈馈体发面点党出复";

    /** Code points of the radicals supplement that look like these characters and that NFKC leaves alone. */
    private static final String RADICALS = "⺠⻔⻓⻅⻚⻢⻛⻋⻝⻤⻰⻉⺟⻄⻘⻩⻬⻮⻥⻦⻣⻆⻨⻁⻙⻜⺝⺜⺧⺩⺫";

    private static final String LOOK_LIKE = "民门长见页马风车食鬼龙贝母西青黄齐齿鱼鸟骨角麦虎韦飞月日牛王目";

    private static final char FIRST = '\u2E80';

    /** What each character from the first radical on stands for: itself, for most. */
    private static final char[] PLAIN = new char['\uA000' - FIRST];

    static {
        for (int i = 0; i < PLAIN.length; i++) {
            PLAIN[i] = (char) (FIRST + i);
        }
        put(TRADITIONAL, SIMPLIFIED);
        put(RADICALS, LOOK_LIKE);
    }

    private CharacterShapes() {}

    private static void put(String from, String to) {
        for (int i = 0; i < from.length(); i++) {
            PLAIN[from.charAt(i) - FIRST] = to.charAt(i);
        }
    }

    static char plain(char c) {
        int index = c - FIRST;
        return index >= 0 && index < PLAIN.length ? PLAIN[index] : c;
    }
}
