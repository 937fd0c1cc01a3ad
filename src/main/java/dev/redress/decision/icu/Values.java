package dev.redress.decision.icu;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.redress.decision.Language;
import dev.redress.facts.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Writes what messages name as a language has it. Whole numbers and codes stay what they are, for plurals and choices. */
final class Values {

    /** Year, month as a word, day, hours from 0 to 23, minutes. */
    private static final String TIME = "yMMMdHm";

    private final ULocale locale;
    private final ZoneId zone;

    Values(Language language, ZoneId zone) {
        this.locale = ULocale.forLanguageTag(language.tag());
        this.zone = zone;
    }

    Map<String, Object> written(Map<String, Object> arguments) {
        Map<String, Object> written = new HashMap<>();
        arguments.forEach((name, value) -> written.put(name, written(value)));
        return written;
    }

    private Object written(Object value) {
        return switch (value) {
            case Money money -> money(money);
            case Instant instant -> time(instant);
            case Collection<?> names -> ListFormatter.getInstance(locale).format(names);
            default -> value;
        };
    }

    /** To the last minor unit, never rounded. */
    private String money(Money money) {
        return NumberFormatter.withLocale(locale)
                .unit(Currency.getInstance(money.currency().getCurrencyCode()))
                .precision(Precision.fixedFraction(money.amount().scale()))
                .format(money.amount())
                .toString();
    }

    /** The JDK knows the shop's time, ICU how to write it: one book of time zones, not two. */
    private String time(Instant instant) {
        DateFormat format = DateFormat.getInstanceForSkeleton(TIME, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(instant.atZone(zone).toLocalDateTime().toInstant(ZoneOffset.UTC)));
    }
}
