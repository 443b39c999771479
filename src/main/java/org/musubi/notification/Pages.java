package org.musubi.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "notification")
    record index(Slice<Notification> news, NewsFilter filter, Instant now) implements TemplateInstance {}
}
