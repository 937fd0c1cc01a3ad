package dev.redress.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the servlet container sends what no controller has answered. */
@RestController
class ErrorPath implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<JsonBody> problem(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? ProblemBody.answer(ProblemKind.of(status))
                : ProblemBody.answer(ProblemKind.UNKNOWN_PATH);
    }
}
