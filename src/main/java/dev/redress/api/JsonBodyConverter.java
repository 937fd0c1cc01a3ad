package dev.redress.api;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.util.unit.DataSize;

/** Bodies as bytes, up to a size, in UTF-8 and unencoded. */
final class JsonBodyConverter extends AbstractHttpMessageConverter<JsonBody> {

    private final BoundedBytes bound;

    /** @param limit the largest body that is read */
    JsonBodyConverter(DataSize limit) {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
        this.bound = new BoundedBytes(limit);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == JsonBody.class;
    }

    @Override
    protected JsonBody readInternal(Class<? extends JsonBody> type, HttpInputMessage message) throws IOException {
        return new JsonBody(bound.read(message));
    }

    @Override
    protected void writeInternal(JsonBody body, HttpOutputMessage message) throws IOException {
        byte[] bytes = body.bytes();
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }
}
