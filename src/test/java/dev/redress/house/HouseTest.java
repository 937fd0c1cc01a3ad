package dev.redress.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The classes of the house keep its rules. That each rule can fail, {@link BrokenHouseTest} shows. */
class HouseTest {

    private static final Rooms ROOMS = new Rooms("dev.redress");

    private static JavaClasses house;

    @BeforeAll
    static void enter() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOMS.root());
    }

    @Test
    void seesTheWholeHouse() {
        assertThat(house)
                .extracting(JavaClass::getName)
                .contains("dev.redress.desk.CaseDesk", "dev.redress.facts.Money");
    }

    @Test
    void importsLowerFloorsOnly() {
        new Floors(ROOMS).rule().check(house);
    }

    @Test
    void hasNoCycles() {
        new Floors(ROOMS).noCycles().check(house);
    }

    @Test
    void keepsThePureRoomsPure() {
        new Libraries(ROOMS).pure().check(house);
    }

    @Test
    void keepsEachLibraryInItsRooms() {
        new Libraries(ROOMS).listed().check(house);
    }

    @Test
    void readsNoClock() {
        new Promises(ROOMS).noClock().check(house);
    }

    @Test
    void makesAtMostOneClock() {
        assertThat(new Promises(ROOMS).clocks(house)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void readsNeitherChanceNorTheMachine() {
        new Promises(ROOMS).noChanceNorEnvironment().check(house);
    }

    @Test
    void holdsNoFloatingPoint() {
        new Promises(ROOMS).noFloatingPoint().check(house);
    }

    @Test
    void keepsNumbersExact() {
        new Promises(ROOMS).noInexactNumbers().check(house);
    }

    @Test
    void marksEveryPackageForNull() {
        new Promises(ROOMS).nullMarked().check(house);
    }
}
