package dev.redress.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The files of the repository, read as plain text, are tidy; and each check is seen to fail on what is not. */
class TidyTest {

    private static final Repository REPOSITORY = Repository.here();
    private static final List<Ban> BANS = Bans.ALL;

    private static List<TextFile> files = List.of();

    @BeforeAll
    static void read() {
        files = REPOSITORY.textFiles();
    }

    @Test
    void readsTheFilesOfTheRepository() {
        assertThat(files)
                .extracting(TextFile::path)
                .contains("pom.xml", ".ci/run", "README.md", "src/main/java/dev/redress/desk/CaseDesk.java")
                .noneMatch(path -> path.startsWith("target/") || path.startsWith(".git/"));
    }

    @Test
    void saysNothingThatIsBanned() {
        assertThat(files.stream()
                        .filter(file -> !file.path().equals(Bans.THIS_FILE))
                        .flatMap(file -> BANS.stream().flatMap(ban -> ban.brokenBy(file))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BANS")
    void findsWhatIsBanned(Ban ban) {
        TextFile broken = new TextFile("src/main/java/dev/redress/Broken.java", "\n" + ban.example() + "\n");

        assertThat(ban.brokenBy(broken))
                .containsExactly("src/main/java/dev/redress/Broken.java:2: " + ban.example() + "   <- instead: "
                        + ban.instead());
    }

    @Test
    void exemptsNoPathThatIsGone() {
        assertThat(BANS.stream().flatMap(ban -> ban.except().stream())).allMatch(REPOSITORY::has);
    }

    @Test
    void keepsFilesShort() {
        FileSizes sizes = FileSizes.listedIn(REPOSITORY.text("src/test/resources/house/long-files.txt"));

        assertThat(sizes.problems(files.stream().filter(TextFile::isMainJava).toList()))
                .isEmpty();
    }

    @Test
    void letsListedFilesShrinkOnly() {
        FileSizes sizes = FileSizes.listedIn("""
                # path, lines
                grew 400
                kept 401
                shrank 402
                short 403
                gone 404
                """);

        assertThat(sizes.problems(List.of(
                        file("fine", 300),
                        file("long", 301),
                        file("grew", 401),
                        file("kept", 401),
                        file("shrank", 400),
                        file("short", 300))))
                .containsExactly(
                        "gone has 0 lines: take it off the list",
                        "grew grew from 400 to 401 lines, it may only shrink",
                        "long has 301 lines, at most 300 are allowed",
                        "short has 300 lines: take it off the list",
                        "shrank shrank to 400 lines: lower the list");
    }

    @Test
    void endsEveryFileWithOneNewline() {
        Stream<String> untidy = files.stream()
                .filter(file -> file.text().contains("\r")
                        || !file.text().endsWith("\n")
                        || file.text().endsWith("\n\n"))
                .map(TextFile::path);

        assertThat(untidy).isEmpty();
    }

    private static TextFile file(String path, int lines) {
        return new TextFile(path, "x\n".repeat(lines));
    }
}
