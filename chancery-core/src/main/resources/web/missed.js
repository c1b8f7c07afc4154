// Words selected in a report go into the forms that add what was missed; without this script they are typed.
const forms = document.querySelector('details.missed');

document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  const words = selection.toString().trim();
  const text = document.querySelector('.text');
  if (forms && text && words && text.contains(selection.anchorNode)) {
    forms.querySelectorAll('input[name=words]').forEach(input => {
      input.value = words;
    });
  }
});
