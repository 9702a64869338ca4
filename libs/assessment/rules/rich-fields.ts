import type { QuestionReview, ShownQuestion, ShownText } from '../contract';

type Rewrite = (html: string) => string;
const rewritten = (text: ShownText, rewrite: Rewrite): ShownText => ({ ...text, text: rewrite(text.text) });

/** The question with its rich text rewritten, as where addresses of pictures are filled in. What a learner typed is never touched. */
export const withRichPrompt = <Shown extends ShownQuestion>(question: Shown, rewrite: Rewrite): Shown => ({
  ...question,
  prompt: rewritten(question.prompt, rewrite),
});

/** The same for a question after submission: its prompt, what is said of it, and the key of an essay. */
export function withRichReview<Review extends QuestionReview>(review: Review, rewrite: Rewrite): Review {
  const { modelAnswer, criteria } = review as { modelAnswer?: ShownText; criteria?: ShownText };
  return {
    ...review,
    prompt: rewritten(review.prompt, rewrite),
    feedback: review.feedback.map((text) => rewritten(text, rewrite)),
    ...(modelAnswer && { modelAnswer: rewritten(modelAnswer, rewrite) }),
    ...(criteria && { criteria: rewritten(criteria, rewrite) }),
  };
}
