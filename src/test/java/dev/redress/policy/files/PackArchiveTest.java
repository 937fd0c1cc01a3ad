package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.facts.Problem;
import dev.redress.policy.Pack;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackArchiveTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void readsWhatItHasWrittenWhateverTheTimeZone() {
        Pack pack = new Pack(Map.of("clauses.yaml", bytes("[]"), "policies/shop.yaml", bytes("id: shop")));
        byte[] archive = PackArchive.write(pack);
        assertThat(pack(archive)).isEqualTo(pack);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(PackArchive.write(pack)).isEqualTo(archive);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void takesOffOneFolderAroundEverything() {
        Pack plain = pack(Zips.of("clauses.yaml", "a", "policies/shop.yaml", "b"));
        assertThat(pack(Zips.of("rules/", "", "rules/clauses.yaml", "a", "rules/policies/shop.yaml", "b")))
                .isEqualTo(plain);
        assertThat(pack(Zips.of("a/rules/clauses.yaml", "a", "a/rules/policies/shop.yaml", "b"))
                        .paths())
                .containsExactly("rules/clauses.yaml", "rules/policies/shop.yaml");
        assertThat(pack(Zips.of("common/a.drl", "a", "clauses.yaml", "b")).paths())
                .containsExactly("clauses.yaml", "common/a.drl");
    }

    @Test
    void leavesOutWhatEditorsAndMacsAdd() {
        assertThat(pack(Zips.of(
                                "rules/clauses.yaml",
                                "a",
                                "rules/.git/config",
                                "b",
                                "rules/.DS_Store",
                                "c",
                                "__MACOSX/rules/._clauses.yaml",
                                "d"))
                        .paths())
                .containsExactly("clauses.yaml");
    }

    @Test
    void keepsAnArchiveInAnArchiveAsAFile() {
        byte[] inner = Zips.of("policies/shop.yaml", "b");
        assertThat(pack(Zips.of(List.of(Map.entry("clauses.yaml", bytes("a")), Map.entry("b.zip", inner))))
                        .content("b.zip"))
                .isEqualTo(inner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../escaped.yaml",
                "common/../../escaped.yaml",
                "/etc/cron.d/escaped",
                "C:/escaped.yaml",
                "common\\..\\escaped.yaml",
                "common//a.drl",
                "./a.drl",
                "common/\u202elrd.a",
                "common/a\u0007.drl"
            })
    void refusesPathsThatAreNotPlain(String path) {
        assertThat(codes(Zips.of("clauses.yaml", "a", path, "b"))).containsExactly("bad-path");
        assertThat(problems(Zips.of("clauses.yaml", "a", path, "b")).getFirst().detail())
                .contains("a path below the rules folder is wanted, such as `policies/shop.yaml`")
                .doesNotContain("\u202e", "\u0007");
    }

    @Test
    void doesNotTakeOffAFolderThatLeadsOut() {
        assertThat(codes(Zips.of("../clauses.yaml", "a", "../policies/shop.yaml", "b")))
                .containsExactly("bad-path", "bad-path");
        assertThat(codes(Zips.of("/clauses.yaml", "a"))).containsExactly("bad-path");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        assertThat(problems(Zips.of(
                        "../a", "1", "x/B.yaml", "2", "x/b.yaml", "3", "y", "4", "y/z", "5", "n".repeat(201), "6")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("bad-path", ""),
                        tuple("bad-path", ""),
                        tuple("duplicate-value", ""),
                        tuple("duplicate-value", ""));
    }

    @Test
    void tellsFilesApartThatDifferInCaseOrInTheirAccentsForm() {
        assertThat(codes(Zips.of("a/É.yaml", "1", "a/E\u0301.yaml", "2"))).containsExactly("duplicate-value");
        assertThat(codes(Zips.of("a/x.yaml", "1", "b/X.yaml", "2"))).isEmpty();
    }

    @Test
    void stopsABombWhileItUnpacks() {
        byte[] bomb = Zips.zeros("bomb", 2_000L * MEGABYTE);
        assertThat(bomb.length).isLessThan(3 * MEGABYTE);
        long before = allocated();
        assertThat(problems(bomb))
                .extracting(Problem::detail)
                .containsExactly("the archive unpacks to more than 32 MB");
        assertThat(allocated() - before).isLessThan(100L * MEGABYTE);
    }

    @Test
    void refusesFilesThatAreTooLargeOneByOneAndTogether() {
        assertThat(codes(Zips.zeros("a", 2 * MEGABYTE))).isEmpty();
        assertThat(codes(Zips.zeros("a", 2 * MEGABYTE + 1))).containsExactly("too-large");
        assertThat(codes(Zips.sized(16, 2 * MEGABYTE))).isEmpty();
        assertThat(codes(Zips.sized(17, 2 * MEGABYTE))).contains("too-large");
    }

    @Test
    void refusesTooManyEntriesBeforeItUnpacksThem() {
        assertThat(problems(Zips.sized(100_000, 0)))
                .extracting(Problem::detail)
                .containsExactly("the archive has more than 6000 entries");
        assertThat(codes(Zips.sized(3_000, 1))).isEmpty();
        assertThat(codes(Zips.sized(3_001, 1))).containsExactly("too-many-items");
    }

    @Test
    void refusesLinksAndEncryptedEntries() {
        byte[] sound = Zips.of("clauses.yaml", "a", "common/link.drl", "../../secret");
        assertThat(problems(Zips.linking(sound, "common/link.drl")))
                .extracting(Problem::detail)
                .containsExactly("`common/link.drl` is a symbolic link; put the file itself in its place");
        assertThat(problems(Zips.encrypting(sound, "common/link.drl")))
                .extracting(Problem::detail)
                .containsExactly("`common/link.drl` is encrypted; send it as it is");
    }

    @Test
    void refusesAnArchiveWhoseDirectoryListsOtherEntries() {
        byte[] sound = Zips.of("clauses.yaml", "a", "common/a.drl", "b");
        byte[] other = Zips.listing(sound, "common/a.drl", "common/b.drl");
        assertThat(problems(other))
                .extracting(Problem::detail)
                .containsExactly(
                        "the entries of the archive are not those that its directory lists; make the archive anew");
        byte[] two = Arrays.copyOf(sound, 2 * sound.length);
        System.arraycopy(sound, 0, two, sound.length, sound.length);
        assertThat(codes(two)).isNotEmpty().containsOnly("bad-archive");
    }

    @Test
    void refusesAnArchiveThatIsCutShortAnywhere() {
        byte[] sound = Zips.of("clauses.yaml", "a", "common/a.drl", "b".repeat(5_000));
        for (int length = 0; length < sound.length; length++) {
            assertThat(codes(Arrays.copyOf(sound, length)))
                    .as("the first " + length + " bytes")
                    .containsExactly("bad-archive");
        }
        assertThat(codes(sound)).isEmpty();
    }

    @Test
    void answersWhateverBytesAreBroken() {
        byte[] sound = Zips.of("clauses.yaml", "a", "common/a.drl", "b".repeat(500));
        Pack pack = pack(sound);
        for (int place = 0; place < sound.length; place++) {
            for (byte mask : new byte[] {1, (byte) 0x80, (byte) 0xff}) {
                byte[] broken = sound.clone();
                broken[place] ^= mask;
                if (PackArchive.read(broken) instanceof SentFiles.Whole(Pack read)) {
                    assertThat(read.paths()).as("byte " + place).hasSameSizeAs(pack.paths());
                }
            }
        }
    }

    @Test
    void refusesAnArchiveOfNothing() {
        assertThat(codes(Zips.of("rules/", ""))).containsExactly("empty-items");
        assertThat(codes(bytes("Not an archive at all, but long enough to be one.")))
                .containsExactly("bad-archive");
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    private static Pack pack(byte[] archive) {
        return switch (PackArchive.read(archive)) {
            case SentFiles.Whole(Pack pack) -> pack;
            case SentFiles.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static List<Problem> problems(byte[] archive) {
        return PackArchive.read(archive) instanceof SentFiles.Refused(List<Problem> problems) ? problems : List.of();
    }

    private static List<String> codes(byte[] archive) {
        return problems(archive).stream().map(Problem::code).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
