package dev.redress.decision.icu;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.redress.decision.Language;
import dev.redress.decision.TextArgument;
import dev.redress.facts.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a message can be written out, whatever the decision. */
public final class MessageCheck {

    private static final Pattern AT = Pattern.compile("\\[at pattern index (\\d+)]");
    private static final String FORMS =
            "write {name}, {name, plural, one {# day} other {# days}} or {name, select, CODE {…} other {…}}";

    private final String message;
    private final Language language;
    private final Map<String, TextArgument> known;
    private final List<Fault> faults = new ArrayList<>();

    private MessageCheck(String message, Language language, Map<String, TextArgument> known) {
        this.message = message;
        this.language = language;
        this.known = known;
    }

    /**
     * Something that is wrong with a message.
     *
     * @param index of the character in the message, counted from 0
     * @param detail what is wrong, and what would be right
     */
    public record Fault(int index, String detail) {}

    /**
     * {@return all that is wrong with a message}
     *
     * @param known what it may name
     */
    public static List<Fault> faults(String message, Language language, Map<String, TextArgument> known) {
        MessageCheck check = new MessageCheck(message, language, known);
        check.check();
        return List.copyOf(check.faults);
    }

    /** {@return what a message names; nothing for a broken one} */
    public static Set<String> names(String message) {
        Set<String> names = new TreeSet<>();
        try {
            MessagePattern pattern = new MessagePattern(message);
            for (int i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPartType(i) == Part.Type.ARG_NAME) {
                    names.add(pattern.getSubstring(pattern.getPart(i)));
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Set.of();
        }
        return names;
    }

    private void check() {
        if (message.isBlank() || message.lines().count() > 1) {
            faults.add(new Fault(0, "a text is one line"));
            return;
        }
        try {
            MessagePattern pattern = new MessagePattern(message);
            for (int i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPartType(i) == Part.Type.ARG_START) {
                    argument(pattern, i);
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            Matcher at = AT.matcher(String.valueOf(broken.getMessage()));
            int index = at.find() ? Math.min(Integer.parseInt(at.group(1)), message.length()) : message.indexOf('{');
            faults.add(new Fault(Math.max(0, index), "the message is broken from here on; " + FORMS));
        }
    }

    private void argument(MessagePattern pattern, int start) {
        Part name = pattern.getPart(start + 1);
        String written = pattern.getSubstring(name);
        TextArgument argument = known.get(written);
        if (argument == null) {
            wrong(name, "there is nothing called `" + written + "` to write here; " + guess(written));
            return;
        }
        ArgType type = pattern.getPart(start).getArgType();
        switch (argument.form()) {
            case NUMBER -> {
                if (type == ArgType.PLURAL) {
                    plural(pattern, start, name);
                } else if (type != ArgType.NONE) {
                    wrong(
                            name,
                            "`" + written + "` is a number; write {" + written + "} or {" + written
                                    + ", plural, one {…} other {…}}");
                }
            }
            case WORDS -> {
                if (type != ArgType.NONE) {
                    wrong(name, "`" + written + "` comes written out as the language has it; write {" + written + "}");
                }
            }
            case CHOICE -> choice(pattern, start, name, argument);
        }
    }

    /** A language's own numbers must all be told: "1 days" is what comes of leaving one out. */
    private void plural(MessagePattern pattern, int start, Part name) {
        Set<String> missing = new TreeSet<>(
                PluralRules.forLocale(ULocale.forLanguageTag(language.tag())).getKeywords());
        missing.removeAll(selectors(pattern, start));
        if (!missing.isEmpty()) {
            wrong(name, "the plural lacks " + String.join(", ", missing) + " {…}");
        }
    }

    private void choice(MessagePattern pattern, int start, Part name, TextArgument argument) {
        String written = pattern.getSubstring(name);
        if (pattern.getPart(start).getArgType() != ArgType.SELECT) {
            wrong(
                    name,
                    "`" + written + "` is a code; write {" + written + ", select, "
                            + argument.choices().iterator().next() + " {…} other {…}}");
            return;
        }
        Set<String> unknown = selectors(pattern, start);
        unknown.removeAll(argument.choices());
        unknown.remove("other");
        if (!unknown.isEmpty()) {
            wrong(
                    name,
                    "`" + written + "` is never " + String.join(", ", unknown) + "; it is one of "
                            + String.join(", ", argument.choices()));
        }
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new HashSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    private String guess(String written) {
        return Nearest.to(written, known.keySet())
                .map(name -> "did you mean `" + name + "`?")
                .orElseGet(() -> known.isEmpty()
                        ? "this text has nothing to name"
                        : "known are " + String.join(", ", new TreeSet<>(known.keySet())));
    }

    private void wrong(Part place, String detail) {
        faults.add(new Fault(place.getIndex(), detail));
    }
}
