package dev.redress.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.util.unit.DataSize;

/** Bodies as bytes, up to a size, in UTF-8 and unencoded. */
final class JsonBodyConverter extends AbstractHttpMessageConverter<JsonBody> {

    private final int mostBytes;

    /** @param limit the largest body that is read */
    JsonBodyConverter(DataSize limit) {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
        this.mostBytes = Math.toIntExact(limit.toBytes());
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == JsonBody.class;
    }

    @Override
    protected JsonBody readInternal(Class<? extends JsonBody> type, HttpInputMessage message) throws IOException {
        if (!isPlainUtf8(message.getHeaders())) {
            throw new RefusedRequest(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        if (message.getHeaders().getContentLength() > mostBytes) {
            throw tooLarge();
        }
        byte[] bytes = message.getBody().readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw tooLarge();
        }
        return new JsonBody(bytes);
    }

    @Override
    protected void writeInternal(JsonBody body, HttpOutputMessage message) throws IOException {
        byte[] bytes = body.bytes();
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }

    private static boolean isPlainUtf8(HttpHeaders headers) {
        MediaType type = headers.getContentType();
        boolean utf8 = type == null || type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
        return utf8 && headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING).stream().allMatch("identity"::equalsIgnoreCase);
    }

    private RefusedRequest tooLarge() {
        return new RefusedRequest(ProblemKind.TOO_LARGE, "the body is larger than " + mostBytes + " bytes", List.of());
    }
}
