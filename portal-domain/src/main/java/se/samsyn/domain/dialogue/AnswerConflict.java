package se.samsyn.domain.dialogue;

/** Two people have written different answers to one question: the one that is stored, and the one just typed. */
public record AnswerConflict(long questionId, String stored, String typed) {}
