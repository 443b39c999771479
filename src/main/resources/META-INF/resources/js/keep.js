// Asks before a typed but unsent form is left; forms marked data-keep only.
const typed = new Set();

for (const form of document.querySelectorAll("form[data-keep]")) {
  form.addEventListener("input", () => typed.add(form));
  for (const safe of ["submit", "kept"]) form.addEventListener(safe, () => typed.delete(form));
}

addEventListener("beforeunload", (event) => {
  if (typed.size > 0) event.preventDefault();
});
