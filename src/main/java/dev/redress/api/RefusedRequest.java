package dev.redress.api;

import dev.redress.facts.Problem;
import java.util.List;

/** A request that is refused before a controller could answer it. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String detail;
    private final transient List<Problem> errors;

    RefusedRequest(ProblemKind kind) {
        this(kind, kind.detail(), List.of());
    }

    RefusedRequest(ProblemKind kind, String detail, List<Problem> errors) {
        super(detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    JsonBody body() {
        return ProblemBody.of(kind, detail, errors);
    }

    ProblemKind kind() {
        return kind;
    }
}
