package dev.redress.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Which room may use which library. A library that is not listed may be used by no room. */
final class Libraries {

    /** What of the JDK a pure room may use, apart from what {@link #NOT_PURE} takes away again. */
    private static final List<String> JDK = List.of(
            "java.lang",
            "java.io",
            "java.math",
            "java.nio",
            "java.security",
            "java.text",
            "java.time",
            "java.util",
            "org.jspecify.annotations");

    /** What touches files, settings or the classes themselves. */
    private static final List<String> NOT_PURE =
            List.of("java.lang.reflect", "java.nio.channels", "java.nio.file", "java.util.logging", "java.util.prefs");

    private static final List<Library> LISTED = List.of(
            new Library("Drools", Set.of("policy.drools"), "org.drools", "org.kie", "org.mvel2"),
            new Library("data sources", Set.of("", "ledger.jdbc", "policy.jdbc"), "javax.sql"),
            new Library(
                    "SQL",
                    Set.of("ledger.jdbc", "policy.jdbc"),
                    "java.sql",
                    "org.springframework.jdbc",
                    "org.springframework.transaction",
                    "org.springframework.dao",
                    "org.flywaydb",
                    "org.h2",
                    "com.zaxxer"),
            new Library(
                    "Jackson",
                    Set.of("facts.json", "decision.json", "policy.files", "workshop.report", "wire"),
                    "tools.jackson",
                    "com.fasterxml.jackson"),
            new Library("XML", Set.of("workshop.report"), "javax.xml.stream"),
            new Library("ICU", Set.of("decision.icu"), "com.ibm.icu"),
            new Library("the schema validator", Set.of("facts.json"), "com.networknt"),
            new Library(
                    "Servlet and its container",
                    Set.of("api"),
                    "jakarta.servlet",
                    "org.apache.catalina",
                    "org.apache.tomcat"),
            new Library("Bean Validation", Set.of("wire", "api.contract"), "jakarta.validation"),
            new Library("JSR 250", Set.of("wire", "api.contract"), "jakarta.annotation"),
            new Library("the command line", Set.of("", "cli"), "picocli"),
            new Library("the progress bar", Set.of("cli"), "me.tongfei.progressbar"),
            new Library("logging", Set.of("", "api", "cli", "ledger.jdbc", "policy.drools"), "org.slf4j"),
            new Library("Spring", Set.of("", "api", "api.contract", "wire", "cli"), "org.springframework"));

    private record Library(String name, Set<String> rooms, List<String> packages) {

        Library(String name, Set<String> rooms, String... packages) {
            this(name, rooms, List.of(packages));
        }
    }

    private final Rooms rooms;

    Libraries(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Facts, decision, policy, ledger and desk use the JDK, JSpecify and each other alone. */
    ArchRule pure() {
        return classes().should(new Only("use the JDK, JSpecify and pure rooms alone") {
            @Override
            boolean allows(String room, JavaClass target) {
                if (!Rooms.PURE.contains(room)) {
                    return true;
                }
                String name = target.getPackageName();
                return rooms.of(target).isPresent() ? rooms.isPure(target) : below(JDK, name) && !below(NOT_PURE, name);
            }
        });
    }

    /** Everybody else uses the JDK and the libraries that are listed for their room. */
    ArchRule listed() {
        return classes().should(new Only("use the libraries of their room alone") {
            @Override
            boolean allows(String room, JavaClass target) {
                String name = target.getPackageName();
                return rooms.of(target).isPresent()
                        || LISTED.stream()
                                .filter(library -> below(library.packages(), name))
                                .findFirst()
                                .map(library -> library.rooms().contains(room))
                                .orElseGet(() -> name.startsWith("java.") || below(JDK, name));
            }
        });
    }

    private static boolean below(List<String> packages, String name) {
        return packages.stream().anyMatch(listed -> name.equals(listed) || name.startsWith(listed + "."));
    }

    private abstract class Only extends ArchCondition<JavaClass> {

        Only(String description) {
            super(description);
        }

        abstract boolean allows(String room, JavaClass target);

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            rooms.of(type)
                    .ifPresent(room -> type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !isLanguage(dependency) && !allows(room, dependency.getTargetClass()))
                            .forEach(dependency -> events.add(SimpleConditionEvent.violated(
                                    dependency, "`" + room + "` may not use " + dependency.getDescription()))));
        }

        /** Whether the compiler put it there by itself: primitive types, arrays of them, and lambdas. */
        private static boolean isLanguage(Dependency dependency) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            return target.isPrimitive()
                    || target.getPackageName().equals("java.lang.invoke")
                    || target.getPackageName().equals("java.lang.runtime");
        }
    }
}
