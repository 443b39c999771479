package org.musubi.web;

/** Somebody else was quicker; answered with a 409 page that keeps what was typed. */
public class StaleException extends RuntimeException {}
