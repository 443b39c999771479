package org.musubi.file;

/** An upload was refused because a scanner found a virus in it; fired in the transaction of the request. */
public record InfectedFile(String name, String sha256, String virus) {}
