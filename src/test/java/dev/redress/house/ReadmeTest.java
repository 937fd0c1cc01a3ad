package dev.redress.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The README says what is so. */
class ReadmeTest {

    private static final String README = "README.md";

    private final Repository repository = Repository.here();
    private final Readme readme = new Readme(repository);

    @Test
    void saysWhatIsSo() {
        assertThat(readme.problems(repository.text(README))).isEmpty();
    }

    @Test
    void leadsToTheMainFlowInItsFirstSection() {
        String firstSection = repository.text(README).split("(?m)^## ", 2)[0];

        assertThat(firstSection).containsAnyOf("`CaseDesk.decide`", "CaseDesk.java");
    }

    @Test
    void findsWhatIsNotSo() {
        assertThat(readme.problems("""
                        # A page

                        See [here](pom.xml), [there](#a-page), [away](https://example.org), [gone](docs/gone.md) and
                        [nowhere](#nowhere). `CaseDesk.decide` and `Money` are names, `CaseDesk.guess` and `Oracle` are
                        not; `src/main` is a folder, `src/gone` is not; `-Werror` is said, `-Wshrug` is not.
                        `./mvnw verify` runs, `./mvnw dance` does not.

                        ```sh
                        git clone https://example.org/redress.git && cd redress
                        ./mvnw -q spotless:apply   # formats
                        ./mvnw juggle:run
                        java -jar target/redress.jar
                        java -jar target/redress.jar fly
                        curl -s localhost
                        make
                        cat rules/gone.yaml | ./mvnw \\
                            walk
                        ```

                        ```java
                        public Entry decide(CaseFile file, Policies policies, Languages languages) {
                        ```

                        ```java
                        public Entry guess(CaseFile file) {
                        ```

                        ```
                        ?
                        ```
                        """))
                .containsExactly(
                        "no such link: docs/gone.md",
                        "no such link: #nowhere",
                        "no such name: CaseDesk.guess",
                        "no such name: Oracle",
                        "no such name: src/gone",
                        "no such name: -Wshrug",
                        "no such name: ./mvnw dance",
                        "no such goal: juggle:run",
                        "no such command of ours: java -jar target/redress.jar fly",
                        "openapi.yaml has no such path: curl -s localhost",
                        "no such command: make",
                        "no such goal: walk",
                        "no such file: rules/gone.yaml",
                        "stands in no file: public Entry guess(CaseFile file) {",
                        "a block needs a language: ?");
    }
}
