package dev.redress.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule of the house finds what breaks it, and nothing else, in a small house that is broken on purpose. */
class BrokenHouseTest {

    private static final Rooms ROOMS = new Rooms("dev.redress.house.broken");
    private static final Pattern CULPRIT =
            Pattern.compile("<dev\\.redress\\.house\\.broken\\.([\\w.]+?)(?:\\.(?:<init>|[a-z]\\w*))?[(>]");

    private final JavaClasses house = new ClassFileImporter().importPackages(ROOMS.root());

    @Test
    void findsWhoImportsAHigherFloorANeighbourOrTheWire() {
        assertThat(culprits(new Floors(ROOMS).rule()))
                .containsExactly(
                        "attic.LivesNowhere",
                        "decision.ImportsItsAdapter",
                        "facts.ImportsDecision",
                        "ledger.ImportsWire",
                        "policy.ImportsItsNeighbour",
                        "policy.files.ImportsItsSibling");
    }

    @Test
    void findsCycles() {
        assertThat(details(new Floors(ROOMS).noCycles()))
                .hasSize(2)
                .anySatisfy(cycle -> assertThat(cycle).contains("Slice decision", "Slice facts"))
                .anySatisfy(cycle -> assertThat(cycle).contains("Slice decision", "Slice decision.json"));
    }

    @Test
    void findsWhatIsNotPure() {
        assertThat(culprits(new Libraries(ROOMS).pure()))
                .containsExactly(
                        "decision.ImportsItsAdapter", "desk.UsesDrools", "facts.ReadsFiles", "ledger.ImportsWire");
    }

    @Test
    void findsLibrariesOutsideTheirRooms() {
        assertThat(culprits(new Libraries(ROOMS).listed()))
                .containsExactly("api.UsesAnUnlistedLibrary", "api.UsesSql", "desk.UsesDrools");
    }

    @Test
    void findsWhoReadsAClock() {
        assertThat(details(new Promises(ROOMS).noClock()))
                .hasSize(4)
                .allSatisfy(detail -> assertThat(detail).contains("facts.ReadsClock"));
    }

    @Test
    void findsASecondClock() {
        assertThat(new Promises(ROOMS).clocks(house)).hasSize(2);
    }

    @Test
    void findsChanceAndTheMachine() {
        assertThat(details(new Promises(ROOMS).noChanceNorEnvironment()))
                .hasSize(2)
                .allSatisfy(detail -> assertThat(detail).contains("facts.TossesACoin"));
    }

    @Test
    void findsFloatingPoint() {
        assertThat(details(new Promises(ROOMS).noFloatingPoint()))
                .hasSize(3)
                .allSatisfy(detail -> assertThat(detail).contains("facts.Weighs"));
    }

    @Test
    void findsInexactNumbers() {
        assertThat(details(new Promises(ROOMS).noInexactNumbers()))
                .hasSize(3)
                .allSatisfy(detail -> assertThat(detail).contains("facts.Rounds"));
    }

    @Test
    void findsPackagesThatAreNotMarkedForNull() {
        assertThat(details(new Promises(ROOMS).nullMarked()))
                .isNotEmpty()
                .anySatisfy(detail -> assertThat(detail).contains("attic.LivesNowhere"))
                .noneSatisfy(detail -> assertThat(detail).contains(".facts.", ".wire."));
    }

    private List<String> details(ArchRule rule) {
        return rule.evaluate(house).getFailureReport().getDetails();
    }

    /** Who breaks the rule: the first class of the broken house that each detail names. */
    private Stream<String> culprits(ArchRule rule) {
        return details(rule).stream()
                .flatMap(detail -> CULPRIT.matcher(detail).results().limit(1))
                .map(MatchResult::group)
                .map(found -> CULPRIT.matcher(found).replaceFirst("$1"))
                .distinct()
                .sorted();
    }
}
