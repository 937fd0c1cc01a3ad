package dev.redress.policy;

import dev.redress.policy.Operand.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what constraints say and what proposals are made of. */
final class ExpressionParser {

    private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final String COMPARE =
            "compare with `==`, `!=`, `<`, `<=`, `>`, `>=`, `in ( … )`, `not in ( … )`, `contains` or `memberOf`";
    private static final String VALUE =
            "write a field, a name with its `$`, a code such as `Reason.CHANGED_MIND`, a text in quotes or a number";

    /** How deep brackets go: no rule that a person reads comes near it. */
    private static final int DEEPEST = 8;

    /** How many alternatives, or constraints that hold together, stand in one constraint. */
    private static final int MOST_PARTS = 40;

    private static final int MOST_VALUES = 100;

    private final Tokens tokens;
    private int depth;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return what one constraint says: a name for a field, what holds of it, or both} */
    List<Expression> constraint() {
        Token first = tokens.peek();
        if (first.kind() != Token.Kind.VARIABLE || !tokens.second().is(":")) {
            return List.of(either());
        }
        tokens.take();
        tokens.take();
        Operand.Path field =
                path(tokens.take(Token.Kind.NAME, "behind `" + first.text() + " :` stands the field that it names"));
        List<Expression> said = new ArrayList<>();
        said.add(new Expression.Named(first.text(), field, first.at()));
        if (!tokens.peek().is(",") && !tokens.peek().is(")")) {
            said.add(relation(field));
        }
        return said;
    }

    private Expression either() {
        int at = tokens.peek().at();
        List<Expression> parts = new ArrayList<>(List.of(both()));
        while (tokens.takeIf("||")) {
            few(parts, MOST_PARTS);
            parts.add(both());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Either(parts, at);
    }

    private Expression both() {
        int at = tokens.peek().at();
        List<Expression> parts = new ArrayList<>(List.of(one()));
        while (tokens.takeIf("&&")) {
            few(parts, MOST_PARTS);
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Both(parts, at);
    }

    private Expression one() {
        if (!tokens.peek().is("(")) {
            return relation(operand());
        }
        deeper(tokens.take());
        Expression inner = either();
        depth--;
        tokens.take(")", "close the bracket with `)`, or go on with `&&` or `||`");
        return inner;
    }

    private void deeper(Token open) {
        if (++depth > DEEPEST) {
            depth = 0;
            throw tokens.slip(open, "brackets go " + DEEPEST + " deep at most; split the rule");
        }
    }

    private void few(List<?> parts, int most) {
        if (parts.size() >= most) {
            throw tokens.slip(tokens.peek(), most + " parts stand beside each other at most; split the rule");
        }
    }

    private Expression relation(Operand left) {
        Token sign = tokens.take();
        if (sign.kind() == Token.Kind.SIGN && SIGNS.contains(sign.text())) {
            return new Expression.Comparison(left, sign.text(), sum(), left.at());
        }
        boolean not = sign.is("not");
        Token word = not ? tokens.take() : sign;
        if (word.is("in")) {
            return new Expression.Among(left, not, list(), left.at());
        }
        if (word.is("contains")) {
            return new Expression.Element(left, not, operand(), left.at());
        }
        if (word.is("memberOf")) {
            return new Expression.Element(operand(), not, left, left.at());
        }
        throw tokens.slip(word, word.is("=") ? "to compare, write `==`" : COMPARE);
    }

    private List<Operand> list() {
        tokens.take("(", "behind `in` stands a list in brackets");
        List<Operand> values = new ArrayList<>(List.of(operand()));
        while (tokens.takeIf(",")) {
            few(values, MOST_VALUES);
            values.add(operand());
        }
        tokens.take(")", "close the list with `)`, or part its values by commas");
        return values;
    }

    private Operand sum() {
        Operand left = operand();
        if (tokens.takeIf("+")) {
            return new Operand.Sum(left, operand(), left.at());
        }
        return left;
    }

    private Operand operand() {
        Token token = tokens.take();
        return switch (token.kind()) {
            case TEXT -> new Operand.Text(token.text(), token.at());
            case NUMBER -> new Operand.Numeral(token.text(), token.at());
            case VARIABLE -> new Operand.Path(token.text(), steps(), token.at());
            case NAME -> named(token);
            case SIGN, END -> {
                if (token.is("-") && !tokens.peek().is("-")) {
                    yield new Operand.Negative(operand(), token.at());
                }
                throw tokens.slip(token, VALUE);
            }
        };
    }

    private Operand named(Token token) {
        return switch (token.text()) {
            case "true", "false" -> new Operand.YesNo(token.is("true"), token.at());
            case "null" -> new Operand.Unknown(token.at());
            default -> Character.isUpperCase(token.text().charAt(0)) ? code(token) : path(token);
        };
    }

    private Operand code(Token type) {
        tokens.take(".", "behind `" + type.text() + "` stand a point and one of its values");
        Token value = tokens.take(Token.Kind.NAME, "behind `" + type.text() + ".` stands one of its values");
        return new Operand.Code(type.text(), value.text(), type.at(), value.at());
    }

    private Operand.Path path(Token first) {
        List<Step> steps = new ArrayList<>(List.of(new Step(first.text(), false, first.at())));
        steps.addAll(steps());
        return new Operand.Path(null, steps, first.at());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        while (tokens.peek().is(".") || tokens.peek().is("!.")) {
            boolean known = tokens.take().is("!.");
            Token field = tokens.take(Token.Kind.NAME, "behind the point stands a field");
            steps.add(new Step(field.text(), known, field.at()));
        }
        return steps;
    }

    /** {@return what a proposal is made of: a value, or what a calculation makes of one} */
    Operand argument() {
        Token token = tokens.peek();
        if (token.kind() != Token.Kind.VARIABLE) {
            return operand();
        }
        tokens.take();
        Operand value = new Operand.Path(token.text(), List.of(), token.at());
        int before = depth;
        while (tokens.takeIf(".")) {
            Token method = tokens.take(Token.Kind.NAME, "behind the point stands a calculation such as `percent`");
            deeper(method);
            tokens.take("(", "what is calculated with stands in brackets");
            List<Operand> with = new ArrayList<>();
            do {
                with.add(argument());
            } while (tokens.takeIf(","));
            tokens.take(")", "close the bracket with `)`");
            value = new Operand.Calculation(value, method.text(), with, method.at());
        }
        depth = before;
        return value;
    }
}
