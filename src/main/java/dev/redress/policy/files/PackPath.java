package dev.redress.policy.files;

import dev.redress.facts.json.Echo;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Paths of files that somebody sends. Whatever they are, nothing is written to a disk by them. */
final class PackPath {

    private static final int LONGEST = 200;

    /** What no file system agrees on, or nobody can see. */
    private static final Pattern STRANGE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Zl}\\p{Zp}\\\\:]");

    private static final String WANTED = "; a path below the rules folder is wanted, such as `policies/shop.yaml`";

    private PackPath() {}

    /** {@return what is wrong with a path, in a sentence} */
    static Optional<String> problem(String path) {
        List<String> steps = Arrays.asList(path.split("/", -1));
        String wrong = null;
        if (path.isEmpty()) {
            wrong = "the path is empty";
        } else if (path.length() > LONGEST) {
            wrong = Echo.quoted(path) + " is longer than " + LONGEST + " characters";
        } else if (STRANGE.matcher(path).find()) {
            wrong = Echo.quoted(path) + " has a backslash, a colon or a character that nobody can see";
        } else if (path.startsWith("/") || steps.contains("..")) {
            wrong = Echo.quoted(path) + " leads out of the rules folder";
        } else if (steps.contains("") || steps.contains(".")) {
            wrong = Echo.quoted(path) + " has a step that leads nowhere";
        }
        return Optional.ofNullable(wrong).map(what -> what + WANTED);
    }

    /** {@return whether a sound path is one of those that a rules folder on a disk keeps to itself} */
    static boolean isHidden(String path) {
        return Arrays.stream(path.split("/", -1)).anyMatch(step -> step.startsWith("."));
    }

    /** {@return the path as those file systems see it that don't tell upper from lower case} */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** {@return the folders on the way to a file} */
    static List<String> folders(String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i))
                .toList();
    }
}
