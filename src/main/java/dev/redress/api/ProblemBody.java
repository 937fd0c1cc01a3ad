package dev.redress.api;

import dev.redress.facts.Problem;
import dev.redress.facts.json.CanonicalJson;
import dev.redress.wire.WireErrorCode;
import dev.redress.wire.WireProblem;
import dev.redress.wire.WireProblemCode;
import dev.redress.wire.WireProblemError;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Problem documents (RFC 9457). */
final class ProblemBody {

    private static final int MOST_ERRORS = 100;

    private ProblemBody() {}

    static ResponseEntity<JsonBody> answer(ProblemKind kind) {
        return answer(kind, kind.detail(), List.of());
    }

    static ResponseEntity<JsonBody> answer(ProblemKind kind, String detail, List<Problem> errors) {
        return ResponseEntity.status(kind.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(of(kind, detail, errors));
    }

    static JsonBody of(ProblemKind kind, String detail, List<Problem> errors) {
        return new JsonBody(CanonicalJson.write(new WireProblem()
                .type(URI.create("urn:redress:problem:" + kind.code()))
                .title(kind.title())
                .status(kind.status().value())
                .detail(detail)
                .code(WireProblemCode.fromValue(kind.code()))
                .errors(errors.stream()
                        .sorted()
                        .limit(MOST_ERRORS)
                        .map(ProblemBody::error)
                        .toList())));
    }

    /** {@return how many things are wrong with {@code what}, in a sentence} */
    static String count(List<Problem> errors, String what) {
        return errors.size() == 1 ? "1 thing is wrong with " + what : errors.size() + " things are wrong with " + what;
    }

    private static WireProblemError error(Problem problem) {
        return new WireProblemError()
                .pointer(problem.pointer())
                .code(WireErrorCode.fromValue(problem.code()))
                .detail(problem.detail());
    }
}
