package dev.redress.promises;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import dev.redress.decision.Language;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that a text for the buyer must not have, by language. Whoever writes a new text finds here why it is refused. */
final class BuyerWords {

    /** They say or let guess who pays, which no buyer hears before the reason is known (D2). */
    static final Map<Language, Pattern> ON_WHO_PAYS = Map.of(
            Language.EN,
            Pattern.compile(
                    "\\b(pay|pays|paid|payer|payment|costs?|charged?|charges|fees?|expense|bears?|repa(?!ir)\\w+|reimburse\\w*"
                            + "|advanc\\w+|freight|shipping is|insur\\w+|free of)\\b",
                    CASE_INSENSITIVE),
            Language.ZH_CN,
            Pattern.compile("运费|邮费|承担|负担|支付|付款|垫付|费用|返还|自付|到付|包邮|赔付|保险|免费"),
            Language.ZH_TW,
            Pattern.compile("運費|郵資|承擔|負擔|支付|付款|代墊|費用|返還|自付|到付|免運|賠付|保險|免費"));

    /** They show what the shop thinks of the buyer, and no buyer hears that at all (H5, H8, H11, H12). */
    static final Map<Language, Pattern> ON_THE_BUYER = Map.of(
            Language.EN,
            Pattern.compile(
                    "malicious|extort|blackmail|difficult|abus|fraud|suspicio|trouble|blacklist|bad review|acceptance rate"
                            + "|pick-up rate|returns of late|\\bVIP\\b|\\brisk",
                    CASE_INSENSITIVE),
            Language.ZH_CN,
            Pattern.compile("恶意|勒索|敲诈|难缠|可疑|欺诈|黑名单|差评|取货率|签收率|拒收率|VIP|风险"),
            Language.ZH_TW,
            Pattern.compile("惡意|勒索|敲詐|難纏|奧客|可疑|詐欺|黑名單|負評|取貨率|簽收率|拒收率|VIP|風險"));

    private BuyerWords() {}
}
