package org.musubi.file;

/** How far a file's text has been read. */
public enum Reading {
    WAITING,
    READ,
    EMPTY,
    REFUSED
}
