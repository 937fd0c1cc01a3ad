package dev.redress.api;

import dev.redress.decision.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The language that a caller would have, of those there are (RFC 9110, section 12.5.4). */
final class AcceptLanguage {

    private static final Pattern RANGE = Pattern.compile("\\s*(\\*|[A-Za-z]{1,8}(?:-(?:[A-Za-z0-9]{1,8}|\\*))*)"
            + "\\s*(?:;\\s*[qQ]\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*)?");
    /** Far above any language there is; what is longer is not read, whoever sends it. */
    private static final int LONGEST = 80;

    private static final String ANY = "*";
    private static final Set<String> CHINESE = Set.of("zh", "cmn", "yue");
    private static final Set<String> WRITTEN_IN_TRADITIONAL = Set.of("TW", "HK", "MO");
    private static final double MOST = 1;

    private AcceptLanguage() {}

    /** A language range with its weight from 0, refused, to 1. */
    private record Range(String tag, double weight) {}

    /**
     * {@return the language there is that the caller weighs most, the first named of equals; English where there is none}
     *
     * @param header the values of the header; what is broken in it counts as not sent
     */
    static Language choose(List<String> header) {
        List<Range> ranges = header.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .flatMap(range -> range(range).stream())
                .toList();
        Set<Language> left = EnumSet.allOf(Language.class);
        ranges.forEach(range -> of(range.tag()).ifPresent(left::remove));
        List<Language> wanted = new ArrayList<>();
        ranges.stream()
                .filter(range -> range.weight() > 0)
                .sorted(Comparator.comparingDouble(Range::weight).reversed())
                .forEach(range ->
                        (range.tag().equals(ANY) ? left.stream().findFirst() : of(range.tag())).ifPresent(wanted::add));
        return wanted.isEmpty() ? Language.EN : wanted.getFirst();
    }

    private static Optional<Range> range(String text) {
        Matcher range = RANGE.matcher(text);
        return text.length() <= LONGEST && range.matches()
                ? Optional.of(
                        new Range(range.group(1), range.group(2) == null ? MOST : Double.parseDouble(range.group(2))))
                : Optional.empty();
    }

    private static Optional<Language> of(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace("-*", ""));
        if (locale.getLanguage().equals("en")) {
            return Optional.of(Language.EN);
        }
        return CHINESE.contains(locale.getLanguage())
                ? Optional.of(isTraditional(locale) ? Language.ZH_TW : Language.ZH_CN)
                : Optional.empty();
    }

    /** Script says more than place; spoken Cantonese alone says Hong Kong. */
    private static boolean isTraditional(Locale locale) {
        return switch (locale.getScript()) {
            case "Hant" -> true;
            case "Hans" -> false;
            default ->
                WRITTEN_IN_TRADITIONAL.contains(locale.getCountry())
                        || (locale.getCountry().isEmpty()
                                && locale.getLanguage().equals("yue"));
        };
    }
}
