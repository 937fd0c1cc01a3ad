package dev.redress.decision.icu;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.redress.decision.Language;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One message in one language. Safe for use by many threads. */
final class Sentence {

    private final @Nullable MessageFormat format;
    private final String fixed;
    private final Set<String> names;

    private Sentence(@Nullable MessageFormat format, String fixed) {
        this.format = format;
        this.fixed = fixed;
        this.names = format == null ? Set.of() : Set.copyOf(format.getArgumentNames());
    }

    static Sentence of(String message, Language language) {
        MessageFormat format;
        try {
            format = new MessageFormat(message, ULocale.forLanguageTag(language.tag()));
        } catch (IllegalArgumentException broken) {
            return new Sentence(null, message);
        }
        return format.getArgumentNames().isEmpty()
                ? new Sentence(null, write(format, Map.of()))
                : new Sentence(format, message);
    }

    /** {@return what it names, and so hangs on} */
    Set<String> names() {
        return names;
    }

    /** {@return the message with all that it names filled in; what is not there stays in braces} */
    String with(Map<String, Object> arguments) {
        if (format == null) {
            return fixed;
        }
        // A format is not safe for use by many threads, and to copy one takes longer than to wait for it.
        synchronized (format) {
            return write(format, arguments);
        }
    }

    private static String write(MessageFormat format, Map<String, Object> arguments) {
        return format.format(arguments);
    }
}
