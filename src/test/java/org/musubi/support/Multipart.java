package org.musubi.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a form with files. */
final class Multipart {

    private final String boundary;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart(String boundary) {
        this.boundary = boundary;
    }

    Multipart field(String name, String value) {
        return part("name=\"" + name + "\"", "text/plain;charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
    }

    Multipart file(String name, String fileName, String type, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", type, content);
    }

    byte[] bytes() {
        write("--" + boundary + "--\r\n");
        return body.toByteArray();
    }

    private Multipart part(String disposition, String type, byte[] content) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
        write("Content-Type: " + type + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
