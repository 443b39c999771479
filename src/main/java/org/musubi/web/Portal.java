package org.musubi.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Application;

/** Every request is answered on a worker thread: pages read the database while they are rendered. */
@Blocking
public class Portal extends Application {}
