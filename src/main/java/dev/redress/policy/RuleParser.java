package dev.redress.policy;

import dev.redress.policy.Condition.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Reads a rule file, and refuses whatever is no rule that proposes. */
public final class RuleParser {

    /** What a rule file imports: the facts of a case, and what may be proposed about it. */
    private static final List<String> IMPORTS = List.of("dev.redress.decision.*", "dev.redress.facts.*");

    /** What of Drools' own would order rules, switch them on and off, or have them read in another language. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "activation",
            "agenda",
            "auto",
            "calendars",
            "date",
            "dialect",
            "duration",
            "enabled",
            "extends",
            "lock",
            "no",
            "refract",
            "ruleflow",
            "salience",
            "timer");

    /** Words that no name has in Java, in which the engine has rules built. */
    private static final Set<String> JAVAS =
            Set.of(("abstract assert boolean break byte case catch char class const continue default do "
                            + "double else enum extends false final finally float for goto if implements import "
                            + "instanceof int interface long native new null package private protected public return "
                            + "short static strictfp super switch synchronized this throw throws transient true try "
                            + "void volatile while _")
                    .split(" "));

    private static final String BEGINNING = "a rule file begins with `package redress.…`";
    private static final String IN_NO_ORDER = "rules only propose, in no order and always";
    private static final String MISPLACED = "something is missing before it, or it is misspelt or one too many";

    private static final int MOST_CONSTRAINTS = 40;

    /** No file that a person reads is as long. */
    public static final int LONGEST = 100_000;

    private final RuleFile file;
    private final Tokens tokens;
    private ExpressionParser expressions;
    private final List<Rule> rules = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    private String packageName = "";

    private RuleParser(RuleFile file, Lexer.Read read) {
        this.file = file;
        this.tokens = new Tokens(file, read.tokens());
        this.expressions = new ExpressionParser(tokens);
        this.problems.addAll(read.problems());
    }

    /**
     * The rules of a file, and what of it is none. Only a file without problems has its rules complete.
     *
     * @param packageName in which the engine keeps them, apart from others
     */
    public record Read(String packageName, List<Rule> rules, List<SourceProblem> problems) {

        public Read {
            rules = List.copyOf(rules);
            problems = List.copyOf(problems);
        }
    }

    public static Read read(RuleFile file) {
        if (file.text().length() > LONGEST) {
            return new Read(
                    "",
                    List.of(),
                    List.of(new SourceProblem(
                            file.path(),
                            0,
                            0,
                            "the file has more than " + LONGEST + " characters; split it by topics")));
        }
        RuleParser parser = new RuleParser(file, Lexer.read(file));
        parser.head();
        while (parser.tokens.peek().kind() != Token.Kind.END) {
            parser.nextRule();
        }
        return new Read(parser.packageName, parser.rules, parser.problems);
    }

    private void head() {
        try {
            tokens.take("package", BEGINNING);
            Token first = tokens.peek();
            packageName = dotted();
            if (!first.is("redress")) {
                problems.add(file.problemAt(first.at(), BEGINNING));
            }
            tokens.takeIf(";");
            while (tokens.peek().is("import")) {
                tokens.take();
                imported();
                tokens.takeIf(";");
            }
        } catch (Tokens.Slip slip) {
            recover(slip);
        }
    }

    private String dotted() {
        StringJoiner name = new StringJoiner(".");
        do {
            Token part = tokens.take(Token.Kind.NAME, "names parted by points stand here");
            if (JAVAS.contains(part.text())) {
                throw tokens.slip(part, "it means something else to the engine; take another word");
            }
            name.add(part.text());
        } while (tokens.takeIf("."));
        return name.toString();
    }

    private void imported() {
        int start = tokens.peek().at();
        StringBuilder name = new StringBuilder();
        while ((tokens.peek().kind() == Token.Kind.NAME
                        && !tokens.peek().is("rule")
                        && !tokens.peek().is("import"))
                || tokens.peek().is(".")
                || tokens.peek().is("*")) {
            name.append(tokens.take().text());
            if (name.toString().endsWith("*")) {
                break;
            }
        }
        if (!IMPORTS.contains(name.toString())) {
            problems.add(file.problemAt(
                    start, "`" + name + "` may not be imported; a rule file imports " + String.join(" and ", IMPORTS)));
        }
    }

    private void nextRule() {
        expressions = new ExpressionParser(tokens);
        try {
            Token word = tokens.take("rule", "a rule file holds rules, each from `rule` to `end`, and nothing else");
            Token name = tokens.take(Token.Kind.TEXT, "behind `rule` stands the rule's name in quotes");
            if (name.text().isBlank()) {
                throw tokens.slip(name, "a rule's name says what it makes true");
            }
            List<Rule.Annotation> annotations = new ArrayList<>();
            while (tokens.takeIf("@")) {
                Rule.Annotation next = annotation();
                if (annotations.stream().anyMatch(one -> one.name().equals(next.name()))) {
                    problems.add(file.problemAt(next.at(), "a rule has one `@" + next.name() + "`"));
                }
                annotations.add(next);
            }
            tokens.take("when", ATTRIBUTES.contains(tokens.peek().text()) ? IN_NO_ORDER : MISPLACED);
            List<Condition> when = new ArrayList<>();
            while (!tokens.peek().is("then")) {
                when.add(condition());
            }
            tokens.take();
            List<Rule.Proposing> then = new ArrayList<>();
            while (!tokens.takeIf("end")) {
                then.add(proposing());
            }
            rules.add(new Rule(name.text(), word.at(), annotations, when, then));
        } catch (Tokens.Slip slip) {
            recover(slip);
        }
    }

    /** Goes on with the next rule, so that the problems of all rules are told at once. */
    private void recover(Tokens.Slip slip) {
        problems.add(slip.problem());
        while (tokens.peek().kind() != Token.Kind.END
                && !(tokens.peek().is("rule") && tokens.second().kind() == Token.Kind.TEXT)) {
            tokens.take();
        }
    }

    private Rule.Annotation annotation() {
        Token name = tokens.take(Token.Kind.NAME, "behind `@` stands `clause` or `reason`");
        if (!name.is("clause") && !name.is("reason")) {
            throw tokens.slip(name, "behind `@` stands `clause` or `reason`");
        }
        tokens.take("(", "its text stands in brackets and quotes");
        Token text = tokens.take(Token.Kind.TEXT, "its text stands in quotes");
        tokens.take(")", "close the bracket with `)`");
        return new Rule.Annotation(name.text(), text.text(), text.at());
    }

    private Condition condition() {
        Token first = tokens.peek();
        if (!tokens.takeIf("not") && !tokens.takeIf("exists")) {
            return pattern();
        }
        List<Pattern> patterns = new ArrayList<>();
        if (tokens.takeIf("(")) {
            do {
                patterns.add(pattern());
            } while (tokens.takeIf("and") || tokens.takeIf("&&"));
            tokens.take(")", "close the bracket with `)`, or go on with `and`");
        } else {
            patterns.add(pattern());
        }
        return first.is("not") ? new Condition.Not(patterns, first.at()) : new Condition.Exists(patterns, first.at());
    }

    private Pattern pattern() {
        String variable = null;
        if (tokens.peek().kind() == Token.Kind.VARIABLE) {
            variable = tokens.take().text();
            tokens.take(":", "behind the name stand a colon and what it names");
        }
        String wanted = "a condition matches facts, terms and proposals, nothing else: `Item( … )`";
        Token type = tokens.take(Token.Kind.NAME, wanted);
        if (!tokens.peek().is("(") || !Character.isUpperCase(type.text().charAt(0))) {
            throw tokens.slip(type, wanted);
        }
        tokens.take();
        List<Expression> constraints = new ArrayList<>();
        if (!tokens.takeIf(")")) {
            do {
                if (constraints.size() >= MOST_CONSTRAINTS) {
                    throw tokens.slip(
                            tokens.peek(),
                            MOST_CONSTRAINTS + " constraints stand in one bracket at most; split the rule");
                }
                constraints.addAll(expressions.constraint());
            } while (tokens.takeIf(","));
            tokens.take(")", MISPLACED);
        }
        return new Pattern(variable, type.text(), constraints, type.at());
    }

    private Rule.Proposing proposing() {
        String wanted = "a rule only proposes: `insert( new …( … ) );` with a proposal such as Remedy, Need or Task";
        tokens.take("insert", wanted);
        tokens.take("(", wanted);
        tokens.take("new", wanted);
        Token type = tokens.take(Token.Kind.NAME, wanted);
        tokens.take("(", wanted);
        List<Operand> with = new ArrayList<>();
        if (!tokens.takeIf(")")) {
            do {
                with.add(expressions.argument());
            } while (tokens.takeIf(","));
            tokens.take(")", MISPLACED);
        }
        tokens.take(")", wanted);
        tokens.take(";", "a semicolon is missing before it");
        return new Rule.Proposing(type.text(), with, type.at());
    }
}
