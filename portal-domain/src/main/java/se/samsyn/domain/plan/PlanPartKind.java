package se.samsyn.domain.plan;

/** What a separately readable part of an action plan is: the decision itself, or a knowledge base behind it. */
public enum PlanPartKind {
    DECISION,
    KNOWLEDGE_BASE
}
