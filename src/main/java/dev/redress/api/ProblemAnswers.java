package dev.redress.api;

import dev.redress.api.contract.PacksApi;
import dev.redress.desk.UndecidedCase;
import dev.redress.facts.Problem;
import dev.redress.ledger.LedgerUnavailable;
import dev.redress.policy.PacksUnavailable;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever kept a request from its answer into a problem of the contract. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<JsonBody> refused(RefusedRequest refused) {
        return ResponseEntity.status(refused.kind().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refused.body());
    }

    /** The policy was there when the case was read, and is not any more. */
    @ExceptionHandler
    ResponseEntity<JsonBody> unknown(UndecidedCase unknown) {
        List<Problem> problems =
                List.of(new Problem("/policy", "unknown-policy", String.valueOf(unknown.getMessage())));
        return ProblemBody.answer(ProblemKind.INVALID_CASE, ProblemBody.count(problems, "the case"), problems);
    }

    /** A query that the servlet container cannot decode. */
    @ExceptionHandler
    ResponseEntity<JsonBody> undecodable(InvalidParameterException undecodable) {
        LOG.debug("a query was refused", undecodable);
        return ProblemBody.answer(ProblemKind.BAD_REQUEST);
    }

    @ExceptionHandler
    ResponseEntity<JsonBody> unavailable(LedgerUnavailable unavailable) {
        return tryAgain(ProblemKind.LEDGER_UNAVAILABLE, unavailable);
    }

    @ExceptionHandler
    ResponseEntity<JsonBody> unavailable(PacksUnavailable unavailable) {
        return tryAgain(ProblemKind.PACKS_UNAVAILABLE, unavailable);
    }

    private static ResponseEntity<JsonBody> tryAgain(ProblemKind kind, RuntimeException unavailable) {
        LOG.warn("a request was refused, because {}", unavailable.getMessage(), unavailable);
        return ResponseEntity.status(kind.status())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemBody.of(kind, kind.detail(), List.of()));
    }

    @ExceptionHandler
    ResponseEntity<JsonBody> defect(Exception defect) {
        LOG.error("a request met a defect", defect);
        return ProblemBody.answer(ProblemKind.INTERNAL_ERROR);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("a request met a defect", refused);
        }
        if (refused instanceof HttpMessageNotReadableException && refused.getCause() == null) {
            return problem(emptyBody(request), headers);
        }
        if (refused instanceof ServletRequestBindingException || refused instanceof TypeMismatchException) {
            return problem(queryProblem(request), headers);
        }
        return problem(new RefusedRequest(ProblemKind.of(status.value())), headers);
    }

    private static RefusedRequest emptyBody(WebRequest request) {
        String detail = "the body is empty";
        String declared = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (declared != null && PackBodyConverter.ARCHIVE.includes(MediaType.parseMediaType(declared))) {
            List<Problem> problems = List.of(new Problem("", "bad-archive", detail));
            return ProblemBody.refusal(ProblemKind.INVALID_PACK, problems, "the pack");
        }
        return new RefusedRequest(ProblemKind.MALFORMED_JSON, detail, List.of(new Problem("", "not-json", detail)));
    }

    /** Query parameters are bound one by one; this finds everything that is wrong with them. */
    private static RefusedRequest queryProblem(WebRequest request) {
        try {
            if (request instanceof ServletWebRequest web
                    && web.getRequest().getRequestURI().equals(PacksApi.PATH_LIST_PACKS)) {
                if (HttpMethod.POST.equals(web.getHttpMethod())) {
                    Signed.of(request.getParameterMap());
                } else {
                    PackListQuery.of(request.getParameterMap());
                }
            } else {
                ListQuery.of(request.getParameterMap());
            }
            return new RefusedRequest(ProblemKind.INVALID_QUERY);
        } catch (RefusedRequest refused) {
            return refused;
        }
    }

    private static ResponseEntity<Object> problem(RefusedRequest refused, HttpHeaders headers) {
        return ResponseEntity.status(refused.kind().status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refused.body());
    }
}
