package dev.redress.cli;

import dev.redress.decision.Language;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the language of an option. */
final class LanguageTag implements ITypeConverter<Language> {

    @Override
    public Language convert(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(() -> new TypeConversionException("there are no texts in this language, only in "
                        + Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "))));
    }
}
